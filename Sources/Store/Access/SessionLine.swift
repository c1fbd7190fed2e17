public import PQ

/// A session as it is listed to whose it is, without what opens it (会话一行).
public struct SessionLine: Hashable, Sendable {
  public let id: SessionID
  public let account: AccountID
  public let madeAt: Instant
  public let lastSeen: Instant
  public let expiresAt: Instant
  /// Where it was made, and from where it was seen last.
  public let address: String
  public let lastAddress: String
  public let secondFactorPassed: Bool
}
