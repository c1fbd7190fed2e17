public import Statute

/// Proposes a site (立项).
public struct ProposeSite: Planning {
  public typealias Law = Operation
  public static let event = Operation.Event.proposed

  public var plannedLiveOn: Day?

  public init(plannedLiveOn: Day? = nil) {
    self.plannedLiveOn = plannedLiveOn
  }

  public static let example = ProposeSite(plannedLiveOn: Day(2025, 9, 1))

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let unit = file.latest(SiteDescribed.self, of: file.subject.id, by: moment.day)?.content.unit
    return unit.map { file.hasEnded($0, by: moment.day) } ?? false ? [Reason(OperationGround.unitEnded)] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(SitePlanned(site: file.subject.id.retagged(), plannedLiveOn: plannedLiveOn), under: taken))
  }
}
