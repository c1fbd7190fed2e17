public import Statute

/// Answer a mistake in a fact (更正): state it anew, or declare it void.
public struct CorrectFact: Sendable {
  /// What becomes of the fact.
  public enum Change: Hashable, Sendable {
    /// It did not happen (作废).
    case void
    /// It stands with these columns changed: a JSON object, and the day of the act where only that was wrong.
    case columns(String, actedOn: Day?)
  }

  public let fact: FactNumber
  public let reason: String
  public let change: Change

  public init(_ fact: FactNumber, because reason: String, change: Change) {
    self.fact = fact
    self.reason = reason
    self.change = change
  }
}
