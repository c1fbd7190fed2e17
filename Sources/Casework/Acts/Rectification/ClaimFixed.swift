public import Statute

/// Claims that a finding is put right, with evidence (报告整改完成).
public struct ClaimFixed: Step {
  public typealias Law = Rectification
  public static let event = Rectification.Event.fixClaimed

  /// Who put it right; that person may not re-check it.
  public var fixedBy: String
  /// What proves it, by name or number.
  public var evidence: String

  public init(fixedBy: String, evidence: String) {
    self.fixedBy = fixedBy
    self.evidence = evidence
  }

  public static let example = ClaimFixed(fixedBy: "赵工", evidence: "口令策略截图、登录失败锁定测试记录")

  public func tell(_ facts: inout Rectification.Facts, in file: CaseFile, at moment: Moment) {
    facts.evidenceAttached = evidence.isSaid
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    fixedBy.isSaid ? [] : [Reason(RectificationGround.fixerMissing, field: "fixed_by")]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    let claimed = FindingClaimedFixed(
      finding: file.subject.id.retagged(), fixedBy: fixedBy, evidence: evidence)
    return Deed(Deed.Entry(claimed, under: taken))
  }
}
