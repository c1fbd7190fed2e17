import PQ
import Schemas
import Testing
import _TestKit

@testable import Store

@Suite struct `The input of a run` {
  @Test func `holds every table that a wide row reads`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { session in
        let known = try await session.fetchAll(InputTables(bound: Instant("2016-06-30T00:00:00Z")!)).map(
          \.table.relation)
        let tables = try await session.fetchCells(
          """
          select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'r' and n.nspname in ('ledger', 'campaign', 'law', 'policy', 'press')
          """
        ).rows.compactMap { $0[0].string }
        var read: Set<String> = []
        for table in RowTable.all {
          for word in table.sql.matches(of: /\b(?:ledger|campaign|law|policy|press)\.[a-z_]+/) {
            let name = String(word.output)
            read.insert(name.hasSuffix("_known") ? String(name.dropLast(6)) : name)
          }
        }
        read.formIntersection(tables)
        #expect(read.count > 50)
        // Which run was published is told by the manifest.
        #expect(read.subtracting(known) == ["press.report_run", "press.report_release"])
      }
    }
  }

  @Test func `is digested alike whatever the session's own habits, and only for who sees all`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { try await $0.run(script: BigBooks.script) }
      var found: [[InputDigest.Table]] = []
      for habit in [
        "set timezone = 'UTC'",
        "set timezone = 'America/New_York'; set datestyle = 'German, DMY'; set work_mem = '64kB'",
      ] {
        found.append(
          try await books.session(\.owner) { session in
            try await session.run(script: "set mlps.scope = 'all'; " + habit)
            let bound = try await session.fetchOne(ReportDesk.FreezeInstant()).value
            return try await session.fetchAll(InputDigests(bound: bound)).map(\.table)
          })
      }
      #expect(found[0] == found[1] && found[0].count > 40)
      for scope in ["region:371525", "unit:00000000-0000-4000-8001-000000000001", "audit", ""] {
        let told = try await books.session(\.owner) { session in
          try await session.run(script: "set mlps.scope = '\(scope)'")
          return try await session.fetchAll(InputDigests(bound: ReportDesk.FreezeInstant.distant)).map(\.table)
        }
        #expect(told.isEmpty, "\(scope)")
      }
    }
  }

  @Test func `a day that is over is digested once, and what comes of it is the same`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { session in
        try await session.run(
          script: """
            set timezone = 'UTC'; set mlps.scope = 'all'; set mlps.party = '甲';
            insert into ledger.unit (id, recorded_at)
              select gen_random_uuid(), now() - n * interval '7 hours' from generate_series(0, 30) n;
            insert into ledger.site (id, origin, recorded_at)
              select gen_random_uuid(), 'existing', now() - n * interval '9 hours' from generate_series(0, 20) n
            """)
        func digested(_ bound: String) async throws -> [InputDigest.Table] {
          let instant = try #require(
            Instant(try await session.texts("select to_char(\(bound), 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")[0]))
          return try await session.fetchAll(InputDigests(bound: instant)).map(\.table)
        }
        let bounds = [
          "now() - interval '200 hours'", "now() - interval '100 hours'", "now()", "date_trunc('day', now(), 'UTC')",
        ]
        var kept: [[InputDigest.Table]] = []
        for bound in bounds {
          kept.append(try await digested(bound))
          let rows = try await [
            session.number("select count(*) from ledger.site where recorded_at <= \(bound)"),
            session.number("select count(*) from ledger.unit where recorded_at <= \(bound)"),
          ].filter { $0 > 0 }
          #expect(kept.last?.map(\.rows) == rows, "\(bound)")
        }
        #expect(Set(kept.map { $0.map(\.hash) }).count == bounds.count && kept[2].map(\.rows) == [21, 31])
        let days = try await session.texts(
          "select distinct day from press.input_day where relation = 'ledger.unit' order by 1")
        let over = try await session.texts(
          "select distinct recorded_at::date from ledger.unit where recorded_at < date_trunc('day', now(), 'UTC') order by 1"
        )
        #expect(days == over && days.count > 7)
        for (bound, before) in zip(bounds, kept) {
          try await session.run(script: "delete from press.input_day")
          #expect(try await digested(bound) == before, "\(bound)")
        }
        // What is kept is what is told.
        try await session.run(
          script: "update press.input_day set sha256 = repeat('0', 64) where relation = 'ledger.unit'")
        #expect(try await digested("now()") != kept[2])
        #expect(try await digested("now()").first { $0.relation == "ledger.site" } == kept[2].first)
        // A day may have ended since.
        await #expect(throws: ServerError.self) {
          try await session.transaction(isolation: .repeatableRead) { session in
            _ = try await session.fetchAll(InputDigests(bound: ReportDesk.FreezeInstant.distant))
          }
        }
      }
    }
  }
}

extension ReportDesk.FreezeInstant {
  /// An instant after everything.
  fileprivate static let distant = Instant("2100-01-01T00:00:00Z")!
}
