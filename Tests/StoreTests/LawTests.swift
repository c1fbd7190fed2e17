import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The law holds` {
  @Test func `a step under another machine's provision, another act or an unknown provision is refused`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        try await app.run(script: GateScene().sql(of: "registers"))
        for (act, provision, refused) in [
          // The act is the table's own; the provision is of another machine, or of another event of the same.
          ("eligibility.mark_hung", "$provision('grading.filing_passed')", "mark_hung_is_lawful"),
          ("eligibility.mark_hung", "$provision('eligibility.mark_removed')", "mark_hung_is_lawful"),
          ("eligibility.mark_hung", "999999", "mark_hung_is_lawful"),
          // Act and provision agree, but the table holds other acts.
          ("eligibility.mark_removed", "$provision('eligibility.mark_removed')", "mark_hung_is_such_an_act"),
          ("operation.retired", "$provision('operation.retired')", "mark_hung_is_such_an_act"),
          ("eligibility.mark_hung", "$provision('eligibility.mark_hung')", "nothing"),
        ] {
          let step = GateScene.told(
            "insert into ledger.mark_hung (acted_on, act, provision, site) "
              + "values ('2024-03-01', '\(act)', \(provision), $site)")
          let found = try await refusal { try await app.run(script: step) }
          #expect(found == refused, "\(act) \(provision)")
        }
      }
    }
  }

  @Test func `every table of steps is held to the law and to acts of its own`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        let loose = try await owner.texts(
          """
          select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'provision'
          where c.relkind = 'r' and c.relname not in ('step_header', 'provision') and (
            not exists (select from pg_constraint k where k.conrelid = c.oid and k.conname = c.relname || '_is_lawful')
            or not exists (
              select from pg_constraint k where k.conrelid = c.oid and k.conname = c.relname || '_is_such_an_act'))
          """)
        #expect(loose == [])
      }
    }
  }

  @Test func `the law in the database is the law of the binary`() async throws {
    try await EphemeralDatabase.use { books in
      let written = try await books.session(\.reader) {
        try await $0.texts(
          "select concat_ws('|', machine, edition, from_stage, event, condition, to_stage, actor, basis) from law.provision"
        )
      }
      let stated = LawExport.all.map {
        [$0.machine, "\($0.edition)", $0.from, $0.event, $0.condition, $0.to, $0.by, $0.basis].joined(separator: "|")
      }
      #expect(Set(written) == Set(stated))
    }
  }

  @Test func `every act that is written or allowed is an act of the law`() async throws {
    let lawful = Set(LawExport.all.map { "\($0.machine).\($0.event)" })
    let written = Set(FactTable.all.compactMap(\.act))
    #expect(written.subtracting(lawful) == [])
    try await EphemeralDatabase.use { books in
      let allowed = try await Self.held(by: books)
      #expect(allowed.subtracting(lawful) == [])
      #expect(written.subtracting(allowed) == [])
    }
  }

  @Test func `every event of the law is a fact somewhere, or is known to be none`() async throws {
    let events = Set(LawExport.all.map { "\($0.machine).\($0.event)" })
    try await EphemeralDatabase.use { books in
      let held = try await Self.held(by: books)
      #expect(events.subtracting(held).subtracting(NoFact.reasons.keys) == [], "held by no table")
      #expect(Set(NoFact.reasons.keys).intersection(held) == [], "said to be no fact, and held")
      #expect(Set(NoFact.reasons.keys).subtracting(events) == [], "no event of the law")
    }
  }

  /// The acts that the tables of steps hold, as their checks say.
  private static func held(by books: EphemeralDatabase) async throws -> Set<String> {
    let checks = try await books.session(\.reader) {
      try await $0.texts(
        "select pg_get_constraintdef(oid) from pg_constraint where conname like '%\\_is\\_such\\_an\\_act'")
    }
    return Set(checks.flatMap { $0.matches(of: /[a-z]+\.[a-z_]+/).map { String($0.output) } })
  }
}
