import PQ
import Store
import Testing
import _TestKit

@Suite struct `The freeze` {
  @Test func `nothing that began before it can still be written`() async throws {
    try await EphemeralDatabase.use { books in
      let readers = Pool(books.reader, size: 1)
      let desk = ReportDesk(readers)
      try await books.session(\.app) { writer in
        let frozen = try await writer.transaction { writer in
          // The transaction has its instant; the freeze comes after it, the writing after the freeze.
          try await writer.run(script: "set local mlps.party = '甲'")
          let frozen = try await desk.freeze()
          try await writer.run(script: "insert into ledger.unit (id) values (gen_random_uuid())")
          return frozen
        }
        let late = try await writer.number("select count(*) from ledger.unit where recorded_at > '\(frozen)'")
        #expect(late == 1)
        let later = try await desk.freeze()
        let seen = try await writer.number("select count(*) from ledger.unit where recorded_at <= '\(later)'")
        #expect(seen == 1)
      }
      await readers.close()
    }
  }

  @Test func `without the right to see others it is refused, not guessed`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        let body = try await owner.texts("select prosrc from pg_proc where proname = 'frozen_instant'")
        #expect(body.first?.contains("pg_read_all_stats") == true)
        let isDefiner = try await owner.texts(
          "select prosecdef::text from pg_proc where proname = 'frozen_instant'")
        #expect(isDefiner == ["true"])
      }
    }
  }
}
