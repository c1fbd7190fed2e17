public import Statute

/// Takes a site down that was live without a permit (自行下线).
public struct TakeDown: Step {
  public typealias Law = Operation
  public static let event = Operation.Event.takenDown

  public init() {}

  public static let example = TakeDown()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(SiteSuspended(site: file.subject.id.retagged()), under: taken))
  }
}
