public import Statute

/// A certificate issued (核发备案证明).
public struct FilingCertified: ObjectFact {
  public static let table = "filing_certified"

  public let object: ObjectID
  public let number: String
  public let form: FilingForm
  /// The acceptance it rests on, and who accepted: never who issues.
  public let acceptance: FactNumber?
  public let acceptedBy: String?
  /// The application a renewal rests on, and who applied.
  public let application: FactNumber?
  public let appliedBy: String?

  public init(
    object: ObjectID, number: String, form: FilingForm, accepted: Recorded<FilingAnswered>? = nil,
    applied: Recorded<FilingExtended>? = nil
  ) {
    self.object = object
    self.number = number
    self.form = form
    acceptance = accepted?.number
    acceptedBy = accepted?.party
    application = applied?.number
    appliedBy = applied?.party
  }
}
