public import Statute

/// Shows that a duty is met (登记措施落实), by dated evidence; it is checked, not graded.
public struct EvidenceDuty: Declaration {
  public typealias Content = DutyEvidenced
  public static let term = "登记措施落实"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .police, .coordinator]
  public static let basis = Basis.campaign("措施落实")

  public var duty: DutyKind
  /// What shows it; without it and without a paper the entry counts as unproven (填报未附证明).
  public var evidence: String?
  public var period: DaySpan?

  public init(duty: DutyKind, evidence: String? = nil, period: DaySpan? = nil) {
    self.duty = duty
    self.evidence = evidence
    self.period = period
  }

  public static let example = EvidenceDuty(duty: .emergencyDrill, evidence: "应急演练记录")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    (evidence.map(\.isLedgerProse) ?? true) ? [] : [Reason(SupervisionGround.textMissing, field: "evidence")]
  }

  public func content(on file: CaseFile, at moment: Moment) -> DutyEvidenced {
    DutyEvidenced(site: file.subject.id.retagged(), duty: duty, evidence: evidence, period: period)
  }
}
