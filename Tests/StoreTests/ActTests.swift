import Casework
import PQ
import Registry
import Statute
import Store
import Testing
import _Scenes
import _TestKit

@Suite struct `Acts on the books` {
  /// The scene of one act.
  struct Way: Sendable, CustomTestStringConvertible {
    let scene: Scene
    var testDescription: String { scene.wishes.last.map { type(of: $0.act).name } ?? "" }
  }

  static let ways = Scenes.all.filter { !$0.liesAhead }.map(Way.init)

  @Test(arguments: ways) func `of two writers of the same act exactly one wins, and the other is told what changed`(
    _ way: Way
  ) async throws {
    try await Stage.use(way.scene) { stage in
      let wish = try #require(way.scene.wishes.last)
      let seen = try await stage.version(of: wish.subject)
      let write = { @Sendable in try await stage.outcome(of: wish, expecting: seen) }
      let outcomes = try await atOnce(write, write)
      let won = outcomes.compactMap { if case .done(let receipt) = $0 { receipt } else { nil } }
      let lost = outcomes.compactMap { if case .refused(let refusal) = $0 { refusal } else { nil } }
      #expect(won.count == 1, "\(outcomes)")
      guard case .overtaken(let expected, let found, let later)? = lost.first else {
        Issue.record("the loser was told \(lost)")
        return
      }
      #expect(expected == seen)
      #expect(found > seen)
      #expect(later.map(\.number).contains(found))
      try await Self.expectSummary(of: stage.database)
      try await Self.expectTables(of: stage.database)
    }
  }

  @Test(arguments: ways) func `an act sent again under its key is answered alike and done once`(
    _ way: Way
  ) async throws {
    try await Stage.use(way.scene) { stage in
      let wish = try #require(way.scene.wishes.last)
      let send = { @Sendable in try await stage.outcome(of: wish, key: "一号") }
      let outcomes = try await atOnce(send, send, send)
      let receipts = outcomes.compactMap { if case .done(let receipt) = $0 { receipt } else { nil } }
      #expect(receipts.count == 3, "\(outcomes)")
      #expect(Set(receipts).count == 1)
    }
  }

  @Test func `the texts that may run over several lines are those that the tables say`() async throws {
    try await EphemeralDatabase.use { database in
      try await database.session(\.owner) { session in
        for (domain, isProse) in [("prose", true), ("line", false)] {
          let columns = try await session.texts(
            """
            select distinct a.attname::text from pg_attribute a join pg_class c on c.oid = a.attrelid
            where a.atttypid = 'ledger.\(domain)'::regtype and c.relkind = 'r'
              and exists (select from pg_attribute b where b.attrelid = c.oid and b.attname = 'corrects') and a.attname <> 'reason'
            """)
          #expect(columns.filter { Deed.prose.contains($0) != isProse } == [])
        }
      }
    }
  }

  /// The facts of each subject are those that the list of all facts has of it, and its card names their tables.
  private static func expectTables(of database: EphemeralDatabase) async throws {
    try await database.session(\.owner) { session in
      let row = "c.id, r.kind, r.fact, r.subject, r.case_id, r.acted_on, r.act, r.to_stage, r.document, r.content"
      let all = "select \(row) from ledger.card c join ledger.records('infinity') r on c.id in (r.subject, r.case_id)"
      let own = "select \(row) from ledger.card c cross join lateral ledger.records_of(array[c.id], 'infinity') r"
      for (more, less) in [(all, own), (own, all)] {
        #expect(try await session.texts("select kind || ' ' || fact from ((\(more)) except all (\(less))) x") == [])
      }
      let cards = """
        select c.id || ' ' || array(select t from unnest(c.tables) t order by t)::text from ledger.card c order by 1
        """
      let kept = try await session.texts(cards)
      try await session.run(script: "update ledger.card set tables = '{}', version = 0; call ledger.lay_cards()")
      #expect(try await session.texts(cards) == kept)
    }
  }

  /// The summary rows are what the facts give when they are made anew from nothing.
  private static func expectSummary(of database: EphemeralDatabase) async throws {
    try await database.session(\.owner) { session in
      let rows = "select machine || ' ' || case_id || ' ' || stage || ' ' || fact from ledger.standing order by 1"
      let kept = try await session.texts(rows)
      try await session.run(
        script: """
          delete from ledger.standing;
          select ledger.summarise(array(select distinct case_id from ledger.step));
          """)
      let anew = try await session.texts(rows)
      #expect(kept == anew)
    }
  }
}
