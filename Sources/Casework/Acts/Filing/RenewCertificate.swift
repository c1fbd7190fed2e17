public import Statute

/// Grants the renewal of a certificate under its number (准予延期); its three years count anew.
public struct RenewCertificate: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.renewed

  public init() {}

  public static let example = RenewCertificate()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    application(in: file, on: moment.day)?.party == moment.party.name ? [Reason(CommonGround.sameParty)] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    let id = file.subject.id
    guard let standing = file.certificate(of: id, on: moment.day)?.content,
      let applied = application(in: file, on: moment.day)
    else { throw .reasons([Reason(FilingGround.noCertificate)]) }
    return Deed(
      Deed.Entry(
        FilingCertified(object: id.retagged(), number: standing.number, form: standing.form, applied: applied),
        under: taken))
  }

  private func application(in file: CaseFile, on day: Day) -> Recorded<FilingExtended>? {
    file.step(FilingExtended.self, by: .renewalApplied, of: file.subject.id, on: day)
  }
}
