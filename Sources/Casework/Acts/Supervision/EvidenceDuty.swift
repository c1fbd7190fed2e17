public import Statute

/// Shows that a duty is met (登记措施落实), by dated evidence; it is checked, not graded.
public struct EvidenceDuty: PlainDeclaration {
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

  public func objections(at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if let evidence, !evidence.isLedgerProse {
      reasons.append(Reason(SupervisionGround.textMissing, field: "evidence"))
    }
    if let period, let through = period.through, through < period.from {
      reasons.append(Reason(SupervisionGround.periodAmiss, field: "period", "\(period.from)–\(through)"))
    }
    return reasons
  }

  public func content(on subject: Subject, at moment: Moment) -> DutyEvidenced {
    DutyEvidenced(site: subject.id.retagged(), duty: duty, evidence: evidence, period: period)
  }
}
