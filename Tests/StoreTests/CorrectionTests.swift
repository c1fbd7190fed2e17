import Casework
import PQ
import Registry
import Statute
import Testing
import _TestKit

@Suite struct `A correction` {
  /// Facts of two sites, then one more fact with what is said of its correction.
  private static func refused(_ columns: String, _ values: String, after more: String = "") async throws -> String {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        try await app.run(script: GateScene().sql(of: "registers"))
        try await app.run(
          script: GateScene.told(
            "insert into ledger.site_listed (id, acted_on, site) values (10, '2024-01-01', $site);"
              + "insert into ledger.monitoring_enrolled (id, acted_on, site) values (11, '2024-01-01', $site);" + more))
        return try await refusal {
          try await app.run(
            script: GateScene.told(
              "insert into ledger.site_listed (id, acted_on, site, \(columns)) values (20, '2024-01-02', $site, \(values))"
            ))
        }
      }
    }
  }

  @Test func `corrects a fact of its own kind, once, later, with a reason`() async throws {
    #expect(try await Self.refused("corrects, reason", "10, '误录'") == "nothing")
    #expect(try await Self.refused("corrects, void, reason", "10, true, '误录'") == "nothing")
    #expect(try await Self.refused("corrects, reason", "11, '误录'") == "site_listed_corrects_its_own_kind")
    #expect(try await Self.refused("corrects, reason", "999, '误录'") == "correction_follows_what_it_corrects")
    #expect(try await Self.refused("corrects, reason", "20, '误录'") == "correction_follows_what_it_corrects")
    #expect(try await Self.refused("corrects", "10") == "correction_says_why")
    #expect(try await Self.refused("void, reason", "true, '误录'") == "only_a_correction_voids")
    let first = """
      insert into ledger.site_listed (id, acted_on, site, corrects, reason)
      values (12, '2024-01-03', $site, 10, '误录');
      """
    #expect(try await Self.refused("corrects, reason", "10, '误录'", after: first) == "site_listed_is_corrected_once")
    #expect(try await Self.refused("corrects, reason", "12, '误录'", after: first) == "nothing")
  }

  @Test func `is held alike in every table of facts`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        for table in try await FactTables.all(in: owner) {
          let name = table.split(separator: ".").last.map(String.init) ?? table
          let held = Set(
            try await owner.texts(
              """
              select conname from pg_constraint where conrelid = '\(table)'::regclass
              union all select indexrelid::regclass::text from pg_index
              where indrelid = '\(table)'::regclass and indisunique
              """
            ).map { $0.split(separator: ".").last.map(String.init) ?? $0 })
          for constraint in [
            "\(name)_has_one_id", "\(name)_corrects_its_own_kind", "\(name)_is_corrected_once", "correction_says_why",
            "correction_follows_what_it_corrects", "only_a_correction_voids", "acted_on_is_not_after_the_record",
          ] {
            #expect(held.contains(constraint), "\(table) lacks \(constraint)")
          }
        }
      }
    }
  }

  @Test func `that comes second is told that it was overtaken`() async throws {
    try await EphemeralDatabase.use { books in
      let site = EveryFact.existing
      let listed = Decision(
        registrations: [.site(site, number: nil, origin: .existing)],
        facts: [Fact(.siteListed(site), on: EveryFact.day)])
      try await books.record(listed, openedOn: EveryFact.day)
      let number = try await books.session(\.reader) { try await $0.number("select id from ledger.site_listed") }
      let correction = Decision(facts: [
        Fact(.siteListed(site), on: EveryFact.day + 1, correction: .init(of: FactNumber(number), because: "更正"))
      ])
      try await books.record(correction, openedOn: EveryFact.day)
      let failure = await #expect(throws: RecordFailure.self) {
        try await books.record(correction, openedOn: EveryFact.day)
      }
      guard case .overtaken? = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
    }
  }
}
