public import PQ
public import Reports

/// The book of the audit chain (审计链): its head, its links, its faults, and what is noted besides the rows.
public struct AuditBook: Sendable {
  private let pool: Pool

  /// The pool's sessions are the app's; whoever is to look has the audit in his scope.
  public init(_ pool: Pool) { self.pool = pool }

  /// The last link that was made by an instant; nil where there is none. Everybody may ask.
  public func head(at instant: Instant = .infinity) async throws -> ChainHead? {
    try await pool.withSession { try await $0.fetchOptional(ChainHeadAt(instant: instant))?.head }
  }

  /// Reckons every link and every row again; empty where nothing is wrong.
  public func check() async throws -> [AuditFault] {
    try await pool.withSession { try await $0.fetchAll(ChainFaults()).map(\.fault) }
  }

  /// Whether a head noted elsewhere is in this chain: what is cut off or made anew as a whole, only this shows.
  public func standing(of anchor: AuditAnchor) async throws -> AuditAnchor.Standing {
    try await pool.withSession { session in
      if let hash = try await session.fetchOptional(ChainHashAt(place: anchor.place))?.value {
        return hash.hasPrefix(anchor.digits) ? .stands : .otherwise(hash)
      }
      return .absent(head: try await session.fetchOptional(ChainHeadAt(instant: .infinity))?.head)
    }
  }

  /// The links after a place, in their order.
  public func links(
    after place: Int64 = 0, limit: Int = 100, where filter: AuditFilter = AuditFilter()
  ) async throws -> [AuditLink] {
    try await pool.withSession {
      try await $0.fetchAll(ChainLinks(after: place, limit: limit, filter: filter)).map(\.link)
    }
  }

  /// Notes what happened, in a transaction of its own; the database stamps it and chains it.
  public func note(_ event: AuditEvent) async throws {
    try await pool.withSession { try await Self.note(event, in: $0) }
  }

  static func note(_ event: AuditEvent, in session: Session) async throws {
    try await session.execute(NoteEvent(event: event))
  }
}
