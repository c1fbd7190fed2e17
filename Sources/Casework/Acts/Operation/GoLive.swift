public import Statute

/// Goes live by the permit that stands (凭上线许可上线); its number is read in the books.
public struct GoLive: Step {
  public typealias Law = Operation
  public static let event = Operation.Event.permitUsed

  public init() {}

  public static let example = GoLive()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    let id = file.subject.id
    guard let permit = file.usablePermit(of: id, on: moment.day), let origin = file.origin(of: id) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    let resumed = Deed.Entry(SiteResumed(site: id.retagged(), permit: permit.number), under: taken)
    if taken.provision.from == .tempOffline { return Deed(resumed) }
    var deed = Deed(Deed.Entry(WentLive(site: id.retagged(), origin: origin, permit: permit.number), under: taken))
    // What was stopped and comes back by the gate is stopped no longer.
    if file.isSuspended(id, on: moment.day) { deed.entries.append(resumed) }
    return deed
  }
}
