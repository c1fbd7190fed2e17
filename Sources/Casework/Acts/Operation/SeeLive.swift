public import Statute

/// Says that a site was seen live without a permit; oversight is ordered with it (发现已上线).
public struct SeeLive: Step {
  public typealias Law = Operation
  public static let event = Operation.Event.seenLive

  /// Where and how it was seen.
  public var account: String

  public init(account: String) {
    self.account = account
  }

  public static let example = SeeLive(account: "巡查发现 www.example.gov.cn 可访问")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { notProse(("account", account)) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    let id = file.subject.id
    guard let origin = file.origin(of: id) else { throw .reasons([Reason(CommonGround.tooLittleKnown)]) }
    var deed = file.oversight(.supervision, over: account, at: moment)
    let seen =
      [.retired, .merged].contains(taken.provision.from)
      ? Deed.Entry(SiteReopened(site: id.retagged()), under: taken)
      : Deed.Entry(WentLive(site: id.retagged(), origin: origin), under: taken)
    deed.entries.insert(seen, at: 0)
    return deed
  }
}
