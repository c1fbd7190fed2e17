import PQ
import Schemas
import Testing
import _TestKit

@testable import Store

@Suite struct `The migrator` {
  /// All that the catalog and the law say, as one digest.
  private static func digest(in owner: Session) async throws -> String {
    try await owner.texts(
      """
      select md5(
        coalesce((select string_agg(c.oid::text || c.relname, ',' order by c.oid) from pg_class c
          where relnamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')), '')
        || coalesce((select string_agg(conname, ',' order by oid) from pg_constraint), '')
        || coalesce((select string_agg(proname, ',' order by oid) from pg_proc where oid > 16383), ''))
      """)[0]
  }

  @Test func `an empty database becomes current, and a second run does nothing`() async throws {
    try await EphemeralDatabase.use(migrated: false) { books in
      try await books.session(\.owner) { owner in
        let migrator = Migrator(owner)
        #expect(try await migrator.standing() == .empty)
        let applied = try await migrator.migrate()
        #expect(applied == Migration.all.map(\.name))
        #expect(try await migrator.standing() == .current)
        let before = try await Self.digest(in: owner)
        let provisions = try await owner.number("select count(*) from law.provision")
        #expect(try await migrator.migrate() == [])
        #expect(try await Self.digest(in: owner) == before)
        #expect(try await owner.number("select count(*) from law.provision") == provisions)
      }
    }
  }

  @Test func `a changed, a newer and a differently minded database are refused and left alone`() async throws {
    let last = Migration.all.count
    for (tampering, refused) in [
      ("update maintenance.migration set hash = 'x' where place = 3", MigrationRefusal.altered(Migration.all[2].name)),
      ("update maintenance.migration set name = 'x' where place = 1", .altered("x")),
      (
        "insert into maintenance.migration (place, name, hash) values (\(last + 1), '9999_later', 'x')",
        .newer("9999_later")
      ),
    ] {
      try await Self.expect(refused, after: tampering)
    }
    try await EphemeralDatabase.use { books in
      let first = try await books.session(\.owner) {
        try await $0.texts(
          "select machine || ' ' || edition || ' ' || from_stage || ' ' || event from law.provision where id = 1")
      }
      try await Self.expect(.alteredLaw(first[0]), after: "update law.provision set basis = 'x' where id = 1")
    }
  }

  private static func expect(_ refused: MigrationRefusal, after tampering: String) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(script: tampering)
        let before = try await Self.digest(in: owner)
        let provisions = try await owner.number("select count(*) from law.provision")
        let found = await #expect(throws: MigrationRefusal.self) { try await Migrator(owner).migrate() }
        #expect(found == refused)
        #expect(try await Self.digest(in: owner) == before)
        #expect(try await owner.number("select count(*) from law.provision") == provisions)
      }
    }
  }

  @Test func `a migration is done wholly or not at all`() async throws {
    try await EphemeralDatabase.use(migrated: false) { books in
      try await books.session(\.owner) { owner in
        // The fourth of five schemas is there already, so that the first migration breaks in its midst.
        try await owner.run(script: "create schema campaign")
        let found = try await refusal { _ = try await Migrator(owner).migrate() }
        #expect(found == "42P06")
        let made = try await owner.texts(
          "select nspname from pg_namespace where nspname in ('law', 'policy', 'ledger')")
        #expect(made == [])
        #expect(try await Migrator(owner).standing() == .behind(Migration.all.count))
        try await owner.run(script: "drop schema campaign")
        #expect(try await Migrator(owner).migrate() == Migration.all.map(\.name))
      }
    }
  }
}
