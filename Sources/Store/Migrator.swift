internal import Crypto
public import PQ
internal import Schemas
public import Statute

/// Brings a database to the shape this binary knows (迁移): numbered migrations, hashed in a chain, one transaction each.
///
/// Connects as the owner. A database that is newer than the binary, or whose history was altered, is refused.
public struct Migrator: Sendable {
  private let session: Session

  public init(_ session: Session) { self.session = session }

  /// One migration and the hash that chains it to all before it.
  struct Link {
    let name: String
    let sql: String
    let hash: String
  }

  /// The chain this binary carries.
  static let chain: [Link] = {
    var previous = ""
    return Migration.all.map { migration in
      previous = sha256(Array((previous + "\n" + migration.name + "\n" + migration.sql).utf8))
      return Link(name: migration.name, sql: migration.sql, hash: previous)
    }
  }()

  /// Where a database stands against this binary.
  public enum Standing: Hashable, Sendable {
    case empty
    /// So many migrations are yet to come.
    case behind(Int)
    case current
    /// The database knows a migration that this binary does not.
    case newer(String)
    /// This migration was not the same when it was applied.
    case altered(String)
  }

  public func standing() async throws -> Standing {
    guard try await session.fetchOne(HasHistory()).value else { return .empty }
    let applied = try await session.fetchAll(History())
    for (link, past) in zip(Self.chain, applied) where link.name != past.name || link.hash != past.hash {
      return .altered(past.name)
    }
    if applied.count > Self.chain.count { return .newer(applied[Self.chain.count].name) }
    return applied.count == Self.chain.count ? .current : .behind(Self.chain.count - applied.count)
  }

  /// Applies what is missing and writes down the law of this binary; returns the names of what was applied.
  ///
  /// `regions` are chosen for the ledger by a party; where none are, a new one has the usual ones and another keeps its
  /// own. Throws `RegionRefusal` where the chosen ones do not go with what is recorded: then those it has stand.
  public func migrate(choosing regions: Regions? = nil, by party: String? = nil) async throws -> [String] {
    var missing = Self.chain[...]
    switch try await standing() {
    case .newer(let name): throw MigrationRefusal.newer(name)
    case .altered(let name): throw MigrationRefusal.altered(name)
    case .empty:
      try await session.run(
        script: """
          create schema if not exists maintenance;
          create table if not exists maintenance.migration (
            place integer not null constraint migration_has_one_place primary key,
            name text not null constraint migration_is_applied_once unique,
            hash text not null,
            applied_at timestamptz not null default now());
          grant usage on schema maintenance to public;
          grant select on maintenance.migration to public;
          """)
    case .behind(let count): missing = Self.chain.suffix(count)
    case .current: missing = []
    }
    for link in missing {
      try await session.transaction { session in
        try await session.run(script: link.sql)
        try await session.execute(
          sql: """
            insert into maintenance.migration (place, name, hash)
            select count(*) + 1, $1, $2 from maintenance.migration
            """,
          Parameters(link.name, link.hash))
      }
    }
    try await session.transaction { session in
      try await LawWriter.write(to: session)
      try await RegionWriter.settle(regions, by: party, in: session)
    }
    return missing.map(\.name)
  }

  struct HasHistory: Statement {
    typealias Answer = Single<Bool>
    static let sql = "select to_regclass('maintenance.migration') is not null"
  }

  struct History: Statement {
    static let sql = "select name, hash from maintenance.migration order by place"

    struct Answer: Row {
      let name: String
      let hash: String

      init(_ row: inout RowReader) throws(DecodeFailure) {
        name = try row.next()
        hash = try row.next()
      }
    }
  }
}

/// Why a database is not migrated; it was not touched.
public enum MigrationRefusal: Error, Hashable, Sendable {
  case newer(String)
  case altered(String)
  /// The database holds a provision of law that this binary states otherwise.
  case alteredLaw(String)
}

/// SHA-256 in lower-case hexadecimal.
func sha256(_ bytes: [UInt8]) -> String {
  SHA256.hash(data: bytes).hexadecimal
}
