public import Statute

/// Reports a change that may touch the level (情况变更): the grading is to be looked at again.
public struct ReportChange: Step {
  public typealias Law = Grading
  public static let event = Grading.Event.changed

  public var trigger: RegradingTrigger
  public var account: String

  public init(trigger: RegradingTrigger, account: String) {
    self.trigger = trigger
    self.account = account
  }

  public static let example = ReportChange(trigger: .scopeChanged, account: "新增网上缴费")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if trigger.effects.allSatisfy({ $0 != .regrade && $0 != .regradeIfHarmChanges }) {
      let effects = trigger.effects.map(\.term).joined(separator: "、")
      reasons.append(Reason(GradingGround.noRegrading, field: "trigger", "\(trigger.term),\(effects)"))
    }
    if account.allSatisfy(\.isWhitespace) { reasons.append(Reason(GradingGround.noReason, field: "account")) }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        GradingReopened(object: file.subject.id.retagged(), trigger: trigger.rawValue, account: account),
        under: taken))
  }
}
