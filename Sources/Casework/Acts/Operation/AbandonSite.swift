public import Statute

/// Gives up a site that never went live (停止建设).
public struct AbandonSite: Step {
  public typealias Law = Operation
  public static let event = Operation.Event.abandoned

  public init() {}

  public static let example = AbandonSite()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(SiteClosed(site: file.subject.id.retagged(), merged: false), under: taken))
  }
}
