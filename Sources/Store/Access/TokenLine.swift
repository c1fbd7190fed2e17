public import PQ
public import Statute

/// A token as it is listed, without what opens it (令牌一行).
public struct TokenLine: Hashable, Sendable {
  public let id: TokenID
  public let account: AccountID
  public let name: String
  public let isReadOnly: Bool
  /// The posts it is limited to; nil for all of its account.
  public let posts: [Post]?
  public let madeAt: Instant
  public let expiresAt: Instant
  public let lastUsed: Instant?
  public let revokedAt: Instant?
}
