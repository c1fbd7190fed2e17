internal import PQ

extension Office {
  /// How the sessions of one pool are employed.
  public struct Employment: Sendable {
    public let idle: Int
    public let lent: Int
    public let connecting: Int
    /// Those that wait for a session.
    public let waiting: Int
    public let size: Int
  }

  /// How the sessions with the database are employed.
  public struct Sessions: Sendable {
    public let app: Employment
    public let reader: Employment
  }

  public var sessions: Sessions {
    get async { Sessions(app: await Self.employment(of: app), reader: await Self.employment(of: reader)) }
  }

  private static func employment(of pool: Pool) async -> Employment {
    let count = await pool.count
    return Employment(
      idle: count.idle, lent: count.lent, connecting: count.connecting, waiting: count.waiting, size: pool.size)
  }

  /// Whether the house can serve now.
  public struct Readiness: Sendable {
    /// Nil where the database cannot be reached.
    public let shape: Migrator.Standing?
    /// The last migration that this binary knows.
    public let version: String
    public let isWritable: Bool

    public var isReady: Bool { shape == .current && isWritable }
  }

  /// Asks the database whether it is there, has the right shape, and takes writes.
  public func readiness() async throws -> Readiness {
    let version = Migrator.chain.last?.name ?? ""
    do {
      return try await app.withSession { session in
        let isWritable =
          try await session.fetchCells("select not pg_is_in_recovery()").rows.first?.first == .bool(true)
        return Readiness(
          shape: try await Migrator(session).standing(), version: version, isWritable: isWritable)
      }
    } catch {
      try Task.checkCancellation()
      return Readiness(shape: nil, version: version, isWritable: false)
    }
  }

  /// Why a role may not serve.
  public enum RoleFault: Error, Hashable, Sendable {
    /// A superuser, or one that no row policy holds.
    case unbounded(role: String)
    /// It owns the books, or may take the owner's place.
    case owner(role: String)
  }

  /// Looks whether the roles of the two pools are bound by the policies and own nothing.
  public func requireBoundRoles() async throws {
    for pool in [app, reader] {
      let cells = try await pool.withSession { session in
        try await session.fetchCells(
          """
          select current_user::text, r.rolsuper or r.rolbypassrls,
            exists (
              select from pg_namespace n join pg_class c on c.relnamespace = n.oid
              where n.nspname in ('law', 'policy', 'ledger', 'campaign', 'press', 'maintenance', 'audit', 'access')
                and pg_has_role(current_user, c.relowner, 'member'))
          from pg_roles r where r.rolname = current_user
          """
        ).rows.first ?? []
      }
      guard cells.count == 3, case .text(let role) = cells[0] else { continue }
      if cells[1] == .bool(true) { throw RoleFault.unbounded(role: role) }
      if cells[2] == .bool(true) { throw RoleFault.owner(role: role) }
    }
  }
}
