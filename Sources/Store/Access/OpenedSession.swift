public import PQ

/// A session just opened (新会话): what its holder is given, once.
public struct OpenedSession: Hashable, Sendable {
  public let id: SessionID
  /// The value of the cookie.
  public let cookie: String
  /// What is to come with every write of a browser.
  public let csrf: String
  public let expiresAt: Instant
}
