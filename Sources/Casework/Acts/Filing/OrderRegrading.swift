public import Statute

/// Orders the unit to determine the level again (通知重新定级); its grading is open again.
public struct OrderRegrading: Answering {
  public typealias Law = Filing
  public static let event = Filing.Event.regradeOrdered
  public static let outcome = FilingAnswered.Outcome.regrade
  public static let field = "reasons"

  public var reasons: [String]
  public var told: [String] { reasons }

  public init(reasons: [String]) { self.reasons = reasons }

  public static let example = OrderRegrading(reasons: ["系统服务受破坏会损害社会秩序,定级偏低"])

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    // A level that was confirmed before, of a filing made again, is reviewed; one that awaits this filing goes back.
    let confirmed = file.stage(Grading.self, of: file.subject.id, on: moment.day) == .confirmed
    let reopened: Taken<Grading> = try file.consequence(
      confirmed ? .changed : .regradeOrdered, of: file.subject.id, on: moment.day)
    return Deed(
      answer(on: file, under: taken),
      Deed.Entry(
        GradingReopened(
          object: file.subject.id.retagged(), trigger: RegradingTrigger.levelInaccurate.rawValue,
          account: reasons.joined(separator: ";")),
        under: reopened))
  }
}
