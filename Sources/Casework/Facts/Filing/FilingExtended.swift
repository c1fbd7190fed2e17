public import Statute

/// A certificate extended by a year, or its renewal applied for (备案证明顺延、申请延期).
public struct FilingExtended: ObjectFact {
  public static let table = "filing_extended"

  public let object: ObjectID
  public let certificate: FactNumber
  /// The assessment report that extends it.
  public let assessment: FactNumber?
  public let validTo: Day

  public init(object: ObjectID, certificate: FactNumber, assessment: FactNumber? = nil, validTo: Day) {
    self.object = object
    self.certificate = certificate
    self.assessment = assessment
    self.validTo = validTo
  }
}
