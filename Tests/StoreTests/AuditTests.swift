import Casework
import PQ
import Registry
import Reports
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The audit chain` {
  /// What the chain is found to suffer from, as the owner finds it.
  static func faults(of books: EphemeralDatabase) async throws -> [AuditFault] {
    try await books.session(\.owner) { try await $0.fetchAll(ChainFaults()).map(\.fault) }
  }

  static let writeUnit = "insert into ledger.unit (id, recorded_by) values (gen_random_uuid(), '甲')"

  @Test func `every row of every kind gets one link, in the transaction that writes it`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.record(EveryFact.decision, openedOn: Day(2024, 6, 1))
      #expect(try await Self.faults(of: books) == [])
      try await books.session(\.owner) { owner in
        let unlike = try await owner.texts(
          """
          select s.relation from (select distinct on (relation) * from audit.shape order by relation, id desc) s
          where (select count(*) from audit.link l where l.shape = s.id)
            <> (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || s.relation, true, true, '')))[1]::text::bigint
            and not exists (select from audit.mutable m where m.relation = s.relation)
          """)
        #expect(unlike == [])
        #expect(try await owner.number("select count(*) from audit.link") > EveryFact.contents.count)
        #expect(try await owner.number("select count(*) - max(place) from audit.link") == 0)
        #expect(try await owner.number("select count(*) from audit.pending") == 0)
        #expect(try await owner.number("select count(*) from audit.closing") == 0)
      }
    }
  }

  @Test func `every table is held or says why not`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        let open = try await owner.texts(
          """
          select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^(pg_|information_schema)'
            and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'rows_are_chained')
            and not exists (select from audit.exempt e where e.relation = n.nspname || '.' || c.relname and e.part = '*')
          """)
        #expect(open == [])
        let held = try await owner.number("select count(distinct relation) from audit.shape")
        #expect(held > 100)
      }
    }
  }

  @Test func `what is rolled back, whole or to a savepoint, leaves no link`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: "begin; \(Self.writeUnit); rollback")
        try await app.run(
          script: """
            begin; savepoint a; \(Self.writeUnit); rollback to a; \(Self.writeUnit);
            savepoint b; \(Self.writeUnit); release b; savepoint c; \(Self.writeUnit); rollback to c; commit
            """)
      }
      try await books.session(\.owner) { owner in
        let links = try await owner.number("select count(*) from audit.link")
        #expect(links == 2)
        #expect(try await owner.number("select count(*) from ledger.unit") == 2)
        #expect(try await owner.number("select count(*) from audit.pending") == 0)
      }
      #expect(try await Self.faults(of: books) == [])
    }
  }

  @Test func `constraints judged in mid-transaction chain what is there and go on`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(
          script: """
            begin; \(Self.writeUnit); set constraints all immediate; \(Self.writeUnit); savepoint a; \(Self.writeUnit);
            rollback to a; \(Self.writeUnit); commit; begin; \(Self.writeUnit); set constraints all immediate; rollback;
            \(Self.writeUnit)
            """)
      }
      try await books.session(\.owner) { owner in
        let places = try await owner.texts("select place::text from audit.link order by place")
        #expect(places == ["1", "2", "3", "4"])
      }
      #expect(try await Self.faults(of: books) == [])
    }
  }

  @Test(arguments: [Isolation.repeatableRead, .serializable])
  func `a writer whose sight of the books is older than the head joins on all the same`(
    isolation: Isolation
  ) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await books.session(\.app) { other in
          try await app.transaction(isolation: isolation) { app in
            _ = try await app.number("select count(*) from ledger.unit")
            try await other.run(script: "\(Self.writeUnit); \(Self.writeUnit)")
            try await app.run(script: Self.writeUnit)
          }
          try await other.run(script: Self.writeUnit)
        }
      }
      try await books.session(\.owner) { owner in
        let last = try await owner.number("select max(place) from audit.link")
        #expect(last == 4)
      }
      #expect(try await Self.faults(of: books) == [])
    }
  }

  @Test func `sixteen at once make one chain without a gap`() async throws {
    try await EphemeralDatabase.use { books in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 1...16 {
          group.addTask {
            try await books.session(\.app) { app in
              for act in 1...100 {
                try await app.run(script: act % 10 == 0 ? "begin; \(Self.writeUnit); rollback" : Self.writeUnit)
              }
            }
          }
        }
        try await group.waitForAll()
      }
      try await books.session(\.owner) { owner in
        let links = try await owner.number("select count(*) from audit.link")
        #expect(links == 1440)
        #expect(try await owner.number("select max(place) from audit.link") == 1440)
      }
      #expect(try await Self.faults(of: books) == [])
    }
  }

  @Test func `many rows of one statement are chained in one go`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(
          script: """
            insert into ledger.unit (id, recorded_by) select gen_random_uuid(), '甲' from generate_series(1, 60000)
            """)
      }
      try await books.session(\.owner) { owner in
        let last = try await owner.number("select max(place) from audit.link")
        #expect(last == 60_000)
      }
      #expect(try await Self.faults(of: books) == [])
    }
  }

  @Test func `a book of an issue bears the head as it was when the data were frozen`() async throws {
    try await EphemeralDatabase.use { books in
      let campaign = try #require(Campaign.named("liaocheng-2015"))
      try await books.record(EveryFact.decision, openedOn: Day(2024, 6, 1))
      let readers = Pool(books.reader, size: 1)
      let desk = ReportDesk(readers)
      let frozen = try await desk.freeze()
      let question = ReportDesk.Question(campaign: campaign, asOf: Day(2024, 6, 1), knownAt: frozen)
      let first = try await desk.read(question) { issue, _ in issue.chainHead }
      try await books.session(\.app) { try await $0.run(script: Self.writeUnit) }
      let again = try await desk.read(question) { issue, _ in issue.chainHead }
      let now = try await AuditBook(readers).head()
      #expect(first != nil)
      #expect(first == again)
      #expect(now?.place == first.map { $0.place + 1 })
      let before = try await AuditBook(readers).head(at: Instant(microseconds: 0))
      #expect(before == nil)
      await readers.close()
    }
  }
}
