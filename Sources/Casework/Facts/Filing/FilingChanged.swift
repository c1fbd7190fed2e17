/// A change of what was filed, as filed, accepted or returned (备案变更).
public struct FilingChanged: ObjectFact {
  public static let table = "filing_changed"

  public let object: ObjectID
  public let changes: [FilingChange]
  /// Why it was returned.
  public let reasons: [String]?
  /// The change filed that is answered, and who had filed it: never who accepts it.
  public let application: FactNumber?
  public let appliedBy: String?

  public init(
    object: ObjectID, changes: [FilingChange], reasons: [String]? = nil, answering: Recorded<FilingChanged>? = nil
  ) {
    self.object = object
    self.changes = changes
    self.reasons = reasons
    application = answering?.number
    appliedBy = answering?.party
  }
}
