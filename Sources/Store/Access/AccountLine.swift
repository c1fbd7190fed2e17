public import PQ
public import Statute

/// An account as it is listed (账号一行).
public struct AccountLine: Hashable, Sendable {
  public let id: AccountID
  public let login: String
  public let person: String
  public let isEnabled: Bool
  /// Nil before its first post, and for who sees no posts.
  public let estate: Estate?
  public let madeAt: Instant
  /// When the password was set, nil for who may not know.
  public let passwordSetAt: Instant?
  public let mustChangePassword: Bool?
  public let hasSecondFactor: Bool?
}
