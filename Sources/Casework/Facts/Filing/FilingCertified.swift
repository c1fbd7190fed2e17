public import Statute

/// A certificate issued (核发备案证明).
public struct FilingCertified: ObjectFact {
  public static let table = "filing_certified"

  public let object: ObjectID
  public let number: String
  public let form: FilingForm
}
