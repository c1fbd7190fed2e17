public import Statute

/// Brings an existing site back from a short time offline (恢复运行).
public struct Resume: Step {
  public typealias Law = Operation
  public static let event = Operation.Event.resumed

  public init() {}

  public static let example = Resume()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(SiteResumed(site: file.subject.id.retagged()), under: taken))
  }
}
