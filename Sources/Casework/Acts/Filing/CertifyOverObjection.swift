public import Statute

/// Issues the certificate at the level a unit insists on, warned in writing and with the superior's consent
/// (坚持原等级予以备案).
public struct CertifyOverObjection: Certifying {
  public typealias Law = Filing
  public static let event = Filing.Event.certifiedOverObjection

  public var number: String
  /// When the unit was warned in writing that it bears the consequences.
  public var warnedOn: Day
  /// The paper by which the superior police consent; empty without it.
  public var superiorConsent: String
  /// When the unit's superior department was told; nil where it has none.
  public var departmentInformedOn: Day?

  public init(number: String, warnedOn: Day, superiorConsent: String, departmentInformedOn: Day? = nil) {
    self.number = number
    self.warnedOn = warnedOn
    self.superiorConsent = superiorConsent
    self.departmentInformedOn = departmentInformedOn
  }

  public static let example = CertifyOverObjection(
    number: "37150000101-25002", warnedOn: Day(2025, 6, 20), superiorConsent: "鲁公网安复〔2025〕3号")

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.riskNoticeServed = warnedOn <= moment.day
    facts.superiorAgreed = !superiorConsent.allSatisfy(\.isWhitespace)
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let id = file.subject.id
    var reasons: [Reason] = []
    if let ordered = file.last("filing.regrade_ordered", of: id, by: moment.day)?.on, warnedOn < ordered {
      reasons.append(Reason(FilingGround.warnedOutOfTime, field: "warned_on", "\(ordered)"))
    }
    let informed = departmentInformedOn.map { $0 <= moment.day } ?? false
    if let department = file.department(of: id, on: moment.day), !informed {
      reasons.append(Reason(FilingGround.departmentNotInformed, field: "department_informed_on", department))
    }
    return reasons + numberFaults(in: file, at: moment) + separation(in: file, at: moment)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    let insisted = FilingInsisted(
      object: file.subject.id.retagged(), warnedInWritingOn: warnedOn, superiorConsent: superiorConsent,
      departmentInformedOn: departmentInformedOn)
    var deed = Deed(Deed.Entry(certificate(on: file, at: moment), under: taken), Deed.Entry(insisted))
    deed.entries += try file.confirmation(of: file.subject.id, on: moment.day, insisted: true)
    return deed
  }
}
