public import Statute

/// Why a row is not entered (不予登记的理由): the cause, the column, what stood there, and its article where law has one.
public struct EntryRefusal: Error, Hashable, Sendable {
  public let cause: Cause
  public let field: EntryField
  /// What the sentence names: the value, then what it meets on the books or in another row.
  public let details: [String]

  public init(_ cause: Cause, _ field: EntryField, _ details: String...) {
    self.cause = cause
    self.field = field
    self.details = details
  }

  public var basis: Basis? { cause.basis }
}
