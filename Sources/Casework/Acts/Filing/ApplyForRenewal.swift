public import Statute

/// Applies for renewal in the three months before the certificate ends, or after it (申请延期).
public struct ApplyForRenewal: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.renewalApplied

  public init() {}

  public static let example = ApplyForRenewal()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    let id = file.subject.id
    guard let certificate = file.certificate(of: id, on: moment.day),
      let validity = file.certificateValidity(of: id, on: moment.day)
    else { throw .reasons([Reason(FilingGround.noCertificate)]) }
    return Deed(
      Deed.Entry(
        FilingExtended(object: id.retagged(), certificate: certificate.number, validTo: validity.validTo),
        under: taken))
  }
}
