public import Statute

/// Issues the filing certificate with its number (颁发备案证明); the level is confirmed by it.
public struct IssueCertificate: Certifying {
  public typealias Law = Filing
  public static let event = Filing.Event.certificateIssued

  public var number: String
  /// The review finds the level accurate.
  public var levelAccurate: Bool

  public init(number: String, levelAccurate: Bool) {
    self.number = number
    self.levelAccurate = levelAccurate
  }

  public static let example = IssueCertificate(number: "37150000101-25001", levelAccurate: true)

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.levelAccurate = levelAccurate
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let level = Grading.levels(in: file, of: file.subject.id, on: moment.day)?.level ?? .one
    let one = level == .one ? [Reason(FilingGround.levelOne)] : []
    return one + numberFaults(in: file, at: moment) + separation(in: file, at: moment)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    var deed = Deed(Deed.Entry(certificate(on: file, at: moment), under: taken))
    deed.entries += try file.confirmation(of: file.subject.id, on: moment.day)
    return deed
  }
}
