/// The end of a filing (备案撤销、注销、转移): by the unit, by the police, or into another.
public struct FilingEnded: ObjectFact {
  public static let table = "filing_ended"

  /// How it ended (终止方式).
  public enum Outcome: String, Codable, Hashable, Sendable {
    case cancelledByUnit = "cancelled_by_unit"
    case revokedByPolice = "revoked_by_police"
    case transferred
  }

  public let object: ObjectID
  public let outcome: Outcome
  /// The object whose certificate takes over, and that certificate's number.
  public let successor: ObjectID?
  public let successorNumber: String?
  /// The proof of retirement, or the reasons.
  public let account: String?

  public init(
    object: ObjectID, outcome: Outcome, successor: ObjectID? = nil, successorNumber: String? = nil,
    account: String? = nil
  ) {
    self.object = object
    self.outcome = outcome
    self.successor = successor
    self.successorNumber = successorNumber
    self.account = account
  }
}
