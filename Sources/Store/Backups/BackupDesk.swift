public import PQ

/// The desk at which the books are copied whole and looked over whole (备份、恢复、核验). Its session is the owner's.
public struct BackupDesk: Sendable {
  let session: Session

  public init(_ session: Session) { self.session = session }

  /// The schemas that are the books.
  private static let schemas = [
    "law", "policy", "ledger", "campaign", "press", "audit", "access", "office", "sight", "maintenance",
  ]

  /// Whether this binary knows the shape of what was counted: its own, or an older one.
  public static func knows(_ census: Census) -> Bool { Migrator.chain.contains { $0.hash == census.schemaHash } }

  /// The major version of the server.
  public func serverMajor() async throws -> Int {
    let found = try await session.fetchCells("select current_setting('server_version_num')::integer / 10000")
    guard case .integer(let major)? = found.rows.first?.first else { throw SessionFailure.noRow }
    return Int(major)
  }

  /// Whether nothing was ever made in this database.
  public func isEmpty() async throws -> Bool {
    let found = try await session.fetchCells(
      """
      select not exists (
          select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname <> 'information_schema' and n.nspname !~ '^pg_')
        and not exists (
          select from pg_namespace n
          where n.nspname not in ('information_schema', 'public') and n.nspname !~ '^pg_')
      """)
    return found.rows.first?.first == .bool(true)
  }

  /// Counts the books in a snapshot and keeps it open for whoever copies them, by its name, while the body runs.
  public func hold<Answer>(_ body: (Census, _ snapshot: String) async throws -> Answer) async throws -> Answer {
    try await session.transaction(isolation: .repeatableRead, readOnly: true) { session in
      let named = try await session.fetchCells("select pg_export_snapshot()")
      guard case .text(let snapshot)? = named.rows.first?.first else { throw SessionFailure.noRow }
      return try await body(try await Self.census(in: session), snapshot)
    }
  }

  /// Counts the books as they are now.
  public func census() async throws -> Census {
    try await session.transaction(isolation: .repeatableRead, readOnly: true) { try await Self.census(in: $0) }
  }

  /// Makes the roles to which a copy grants, where this server does not know them.
  public func makeRoles() async throws {
    try await session.run(
      script: """
        do $$
        begin
          if not exists (select from pg_roles where rolname = 'mlps_app') then create role mlps_app login; end if;
          if not exists (select from pg_roles where rolname = 'mlps_reader') then create role mlps_reader login; end if;
        end
        $$
        """)
  }

  /// Takes away what was just copied into an empty database, after all.
  public func clear() async throws {
    try await session.run(
      script: """
        do $$
        begin
          if to_regclass('audit.tip') is not null then perform lo_unlink(object) from audit.tip; end if;
        end
        $$;
        """ + Self.schemas.map { "drop schema if exists \($0) cascade;" }.joined()
          + "drop extension if exists btree_gist")
  }

  private static func census(in session: Session) async throws -> Census {
    let history = try await session.fetchAll(Migrator.History())
    guard let last = history.last else { throw SessionFailure.noRow }
    // What is under way has no place in a copy.
    let tables = try await session.fetchCells(
      """
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any ($1) and c.relkind = 'r' and c.relpersistence = 'p' order by n.nspname, c.relname
      """, Parameters(schemas))
    var rows: [String: Int64] = [:]
    for name in tables.rows.compactMap(\.first?.string) {
      rows[name] = try await session.fetchCells("select count(*) from \(name)").rows.first?.first?.number
    }
    let head = try await session.fetchCells("select place, encode(hash, 'hex') from audit.head()").rows.first
    return Census(
      schema: last.name, schemaHash: last.hash, law: try await law(in: session),
      chain: head.flatMap { cells in
        cells[0].number.map { Census.Chain(place: $0, hash: cells[1].string ?? "") }
      }, rows: rows)
  }

  static func law(in session: Session) async throws -> String {
    let found = try await session.fetchCells(
      """
      select encode(sha256(convert_to(string_agg(said, e'\\n' order by said collate "C"), 'UTF8')), 'hex') from (
        select 'provision ' || to_jsonb(p)::text from law.provision p
        union all select 'region ' || to_jsonb(r)::text from law.region r) l(said)
      """)
    return found.rows.first?.first?.string ?? ""
  }
}
