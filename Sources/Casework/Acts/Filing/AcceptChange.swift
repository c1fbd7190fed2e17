public import Statute

/// Lets a change pass (变更通过); a changed level gets a new certificate and is confirmed by it.
public struct AcceptChange: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.changeAccepted

  /// The number of the new certificate, where the level changed: that of the one it replaces.
  public var number: String?

  public init(number: String? = nil) { self.number = number }

  public static let example = AcceptChange()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let id = file.subject.id
    let filed = file.step(FilingChanged.self, by: .changeFiled, of: id, on: moment.day)
    var reasons: [Reason] = []
    if filed?.party == moment.party.name { reasons.append(Reason(CommonGround.sameParty)) }
    let changesLevel = filed?.content.changes.contains { $0.item == .level } ?? false
    if changesLevel && number == nil { reasons.append(Reason(FilingGround.numberMissing, field: "number")) }
    let standing = file.certificate(of: id, on: moment.day)?.content.number
    if let number, number != standing {
      reasons.append(Reason(FilingGround.numberChanged, field: "number", standing ?? ""))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    let id = file.subject.id
    guard let filed = file.step(FilingChanged.self, by: .changeFiled, of: id, on: moment.day) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    let changed = FilingChanged(object: id.retagged(), changes: filed.content.changes, answering: filed)
    var deed = Deed(Deed.Entry(changed, under: taken))
    guard filed.content.changes.contains(where: { $0.item == .level }), let number else { return deed }
    let form = file.certificate(of: id, on: moment.day)?.content.form
    deed.entries.append(
      Deed.Entry(
        FilingCertified(object: id.retagged(), number: number, form: form ?? .of2025), under: taken))
    deed.entries += try file.confirmation(of: id, on: moment.day)
    return deed
  }
}
