public import Statute

/// Orders a site offline by a decision that was served (责令停机整顿), for six months at most.
public struct OrderOffline: Step {
  public typealias Law = Operation
  public static let event = Operation.Event.orderedOffline

  public var servedOn: Day
  /// The last day.
  public var until: Day?

  public init(servedOn: Day, until: Day? = nil) {
    self.servedOn = servedOn
    self.until = until
  }

  public static let example = OrderOffline(servedOn: Day(2025, 5, 6), until: Day(2025, 8, 5))

  public func tell(_ facts: inout Operation.Facts, in file: CaseFile, at moment: Moment) {
    // The paper is the decision.
    facts.orderServed = servedOn <= moment.day && moment.document != nil
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    guard let until else { return [] }
    if until < moment.day { return [Reason(OperationGround.offlineReversed, field: "until")] }
    return until > moment.day.adding(months: 6) ? [Reason(OperationGround.suspensionTooLong, field: "until")] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        SiteSuspended(
          site: file.subject.id.retagged(), orderedBy: moment.party.name, until: until, servedOn: servedOn),
        under: taken))
  }
}
