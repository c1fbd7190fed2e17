import Casework
import PQ
import Statute
import Testing
import _TestKit

@Suite struct `The past stays` {
  @Test func `the catalog knows every fact table`() async throws {
    try await EphemeralDatabase.use { books in
      let tables = try await books.session(\.owner) { try await FactTables.all(in: $0) }
      #expect(tables.count >= 70, "\(tables.count) fact tables")
      #expect(tables.contains("ledger.went_live") && tables.contains("campaign.zero_reported"))
    }
  }

  @Test func `the app changes no fact, removes none and states no instant`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        for table in try await FactTables.all(in: app) {
          for act in [
            "update \(table) set acted_on = null", "update \(table) set recorded_at = now()", "delete from \(table)",
            "truncate \(table)", "insert into \(table) (recorded_at) values (now())",
            "copy \(table) (recorded_at) from stdin", "alter table \(table) disable trigger all",
            "drop table \(table)",
          ] {
            let found = try await refusal { try await app.run(script: act) }
            #expect(found == SQLState.insufficientPrivilege.rawValue, "\(act): \(found)")
          }
        }
      }
    }
  }

  @Test func `the reader writes nothing at all`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.reader) { reader in
        for table in try await FactTables.all(in: reader) + ["policy.setting", "press.report_run", "law.provision"] {
          let found = try await refusal { try await reader.run(script: "insert into \(table) default values") }
          #expect(found == SQLState.insufficientPrivilege.rawValue, "\(table): \(found)")
        }
      }
    }
  }

  @Test func `the registers, the law, the runs and the settings are not changed either`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        let tables = try await app.texts(
          """
          select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'r' and n.nspname in ('law', 'policy', 'ledger', 'campaign', 'press', 'maintenance')
          """)
        #expect(tables.count > 85)
        for table in tables {
          for act in ["delete from \(table)", "truncate \(table)"] {
            let found = try await refusal { try await app.run(script: act) }
            #expect(found == SQLState.insufficientPrivilege.rawValue, "\(act): \(found)")
          }
          let updatable = try await app.texts(
            """
            select attname from pg_attribute where attrelid = '\(table)'::regclass and attnum > 0
              and has_column_privilege(attrelid, attnum, 'update')
            """)
          #expect(updatable == [], "\(table)")
        }
      }
    }
  }

  @Test func `the app enters every kind of fact there is a word for`() async throws {
    try await EphemeralDatabase.use { books in
      let decision = EveryFact.decision
      try await books.record(decision, by: "乙", openedOn: Day(2024, 6, 1))
      try await books.session(\.reader) { reader in
        var rows = 0
        for table in try await FactTables.all(in: reader) {
          rows += try await reader.number("select count(*) from \(table) where recorded_by = '乙'")
        }
        #expect(rows == decision.facts.count)
      }
    }
  }
}
