public import PQ

/// One link of the chain as it is told (审计链一环): of which row it is, of what subject, when, in whose name.
public struct AuditLink: Hashable, Sendable {
  public let place: Int64
  public let relation: String
  /// The key of the row.
  public let row: String
  public let subject: String?
  public let recordedAt: Instant
  public let recordedBy: String
  /// SHA-256 in lower-case hexadecimal.
  public let digest: String
  public let hash: String
}
