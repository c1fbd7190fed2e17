public import Statute

extension CaseFile {
  /// The certificate an object holds on a day (备案证明), nil once its filing is over; whether it has run out is another
  /// matter.
  public func certificate(of object: Identifier<Subject>, on day: Day) -> Recorded<FilingCertified>? {
    guard let certificate = latest(FilingCertified.self, of: object, by: day) else { return nil }
    if let ended = latest(FilingEnded.self, of: object, by: day),
      (ended.on ?? day, ended.number) > (certificate.on ?? day, certificate.number)
    {
      return nil
    }
    return certificate
  }

  /// From when to when it is good, with its extensions; nil without one, or before certificates ran out (U-04).
  public func certificateValidity(of object: Identifier<Subject>, on day: Day) -> CertificateValidity? {
    guard let certificate = certificate(of: object, on: day), let issued = certificate.on else { return nil }
    let extended = all(FilingExtended.self, of: object, by: day).filter {
      $0.act == "filing.extended" && ($0.on ?? issued) >= issued
    }
    return CertificateTerm.inForce[on: day]?.validity(issued: issued, reportsAccepted: extended.compactMap(\.on))
  }

  /// What the acceptance of an assessment report adds to the certificate (测评完成顺延一年), recorded with the
  /// acceptance; nil where it adds nothing: no certificate in force, another report within twelve months, or no such law.
  public func certificateExtension(
    of object: ObjectID, acceptedOn day: Day, report: FactNumber? = nil
  ) throws(Refusal) -> Deed.Entry? {
    let id: Identifier<Subject> = object.retagged()
    let stage = stage(Filing.self, of: id, on: day)
    guard Filing.provisions(from: stage, on: day).contains(where: { $0.event == .extended }),
      let certificate = certificate(of: id, on: day), let issued = certificate.on,
      let standing = certificateValidity(of: id, on: day),
      let extended = CertificateTerm.inForce[on: day]?.validity(
        issued: issued, reportsAccepted: standing.extensions.map(\.reportAccepted) + [day]),
      extended.extensions.count > standing.extensions.count
    else { return nil }
    let taken: Taken<Filing> = try consequence(.extended, of: id, on: day) { $0.assessmentAccepted = true }
    return Deed.Entry(
      FilingExtended(object: object, certificate: certificate.number, assessment: report, validTo: extended.validTo),
      under: taken)
  }
}
