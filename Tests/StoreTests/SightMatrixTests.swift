import Casework
import PQ
import Registry
import Statute
import Testing
import _Scenes
import _TestKit

@testable import Store

/// Every act there is, played by one unit of the city proper, and looked at through every kind of scope.
@Suite struct `The sight of what acts leave` {
  /// A word of a scope and the rows it shows, by table, of those there are.
  private struct Look: Sendable {
    let scope: String
    let sees: @Sendable (_ table: String) -> Bool?

    /// `sees` nil: not told here.
    init(_ scope: String, _ sees: @escaping @Sendable (String) -> Bool?) {
      self.scope = scope
      self.sees = sees
    }
  }

  private static let agencies: [Role] = [.establishmentOffice, .communications, .governmentOffice, .authority]
  private static let foreign = UnitID(high: 0x4000, low: 1 << 63 | 0xf1)
  /// The law and what the office as a whole has set, and the testers, of which there is a public list.
  private static let common: Set<String> = [
    "law.provision", "law.region", "law.region_code", "policy.calendar_day", "policy.accepting_organ",
  ]
  private static let office: Set<String> = ["policy.setting", "ledger.due_mark"]
  private static let testers: Set<String> = [
    "ledger.tester", "ledger.tester_described", "ledger.tester_certified", "ledger.tester_suspended",
  ]

  private static func looks(performed: [String: Set<String>]) -> [Look] {
    var looks = ["unit:\(Cast.unit)", "region:371500", "region:370000"].map { Look($0) { _ in true } }
    looks += ["unit:\(foreign)", "region:371502", "region:410000"].map {
      Look($0) { table in
        common.contains(table) || office.contains(table) || testers.contains(table)
          ? true : table == "ledger.card" ? nil : false
      }
    }
    looks += ["audit", "accounts roles"].map { Look($0) { common.contains($0) } }
    looks += [
      "", "all:", "ALL", "al", "region:3715", "region:37150%", "region:", "unit:", "unit:\(Cast.unit)x",
      "unit: \(Cast.unit)",
      "tester:*", "agency:police:371500", "agency:authority", "region:371500;", "unit:'", "{all}", "all,audit",
    ].map { Look($0) { _ in false } }
    let named: Set<String> = [
      "ledger.unit", "ledger.unit_described", "ledger.site", "ledger.site_described", "ledger.site_named",
      "ledger.site_unnamed",
    ]
    let objects: Set<String> = [
      "ledger.object", "ledger.object_described", "ledger.object_covers", "ledger.object_uncovers",
    ]
    for agency in agencies {
      looks.append(
        Look("agency:\(agency.rawValue):371500") { table in
          if ["ledger.card", "ledger.standing"].contains(table) { return nil }
          return common.contains(table) || office.contains(table) || named.contains(table)
            || agency == .authority && objects.contains(table)
            || performed[agency.rawValue, default: []].contains(table)
        })
      looks.append(
        Look("agency:\(agency.rawValue):371502") { common.contains($0) || office.contains($0) })
    }
    looks.append(
      Look("tester:\(foreign)") { common.contains($0) || office.contains($0) })
    return looks
  }

  @Test func `own rows are seen, all of them, and foreign ones never, in every table`() async throws {
    try await EphemeralDatabase.use { database in
      let tables = try await database.session(\.owner) {
        try await $0.texts(
          """
          select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('law', 'policy', 'ledger', 'campaign') and c.relkind = 'r'
            and has_table_privilege('mlps_app', c.oid, 'select')
          """)
      }
      let count =
        "select "
        + tables.map { "'\($0) ' || count(*) as n from \($0)" }.joined(separator: " union all select ")
      var performed: [String: Set<String>] = [:]
      for agency in Self.agencies {
        performed[agency.rawValue] = Set(
          try await database.session(\.owner) {
            try await $0.texts("select unnest(sight.performed('\(agency.rawValue)'))")
          })
      }
      let looks = Self.looks(performed: performed)
      let pool = Pool(database.app, size: 1)
      var filled: Set<String> = []
      for scene in Scenes.all where !scene.liesAhead {
        let found = try await Self.play(scene, on: pool) { session in
          try await Self.look(looks, by: count, in: session)
        }
        filled.formUnion(found.filled)
        for fault in found.faults { Issue.record("\(scene.wishes.last.map { type(of: $0.act).name } ?? ""): \(fault)") }
        if !found.faults.isEmpty { break }
      }
      await pool.close()
      let facts = Set(try await database.session(\.owner) { try await FactTables.all(in: $0) })
      // What no scene writes comes by import or from the campaign, or when a closed site is seen to live again.
      #expect(
        facts.subtracting(filled) == [
          "campaign.closed", "campaign.listed_unit", "campaign.opened", "campaign.return_received",
          "campaign.scope_frozen", "campaign.settled", "campaign.submitted", "campaign.zero_reported",
          "ledger.police_counted",
          "ledger.site_reopened",
        ])
    }
  }

  /// What each scope shows against what it should.
  private static func look(
    _ looks: [Look], by count: String, in session: Session
  ) async throws -> (filled: Set<String>, faults: [String]) {
    func counted() async throws -> [String: Int] {
      var counts: [String: Int] = [:]
      for line in try await session.texts(count) {
        let words = line.split(separator: " ")
        counts[String(words[0])] = Int(words[1])
      }
      return counts
    }
    let all = try await counted()
    var faults: [String] = []
    // Where an act enters another unit, not all is the first one's own.
    let isAlone = all["ledger.unit"] == 1
    for look in looks where isAlone || look.scope != "unit:\(Cast.unit)" {
      try await session.execute(sql: "select set_config('mlps.scope', $1, true)", Parameters(look.scope))
      for (table, seen) in try await counted() {
        guard let isSeen = look.sees(table) else { continue }
        let due = isSeen ? all[table] ?? 0 : 0
        if seen != due { faults.append("“\(look.scope)” shows \(seen) instead of \(due) rows of \(table)") }
      }
    }
    return (Set(all.filter { $0.value > 0 }.keys), faults)
  }

  /// Plays a scene to its end in one transaction, hands its session to the body, and takes everything back.
  private static func play<Answer: Sendable>(
    _ scene: Scene, on pool: Pool, _ body: @Sendable (Session) async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await PostgresCaseBooks(pool).transaction(as: Party("甲", as: [])) { desk -> Answer in
        _ = try await desk.append(Deed(registrations: scene.registrations), on: Scenes.opened, document: nil)
        for given in scene.given {
          _ = try await desk.append(Deed(given.entry), on: given.day, document: nil)
        }
        for wish in scene.wishes {
          let registrar = Registrar(OneTransaction(session: desk.session), today: wish.day, fresh: { wish.opening })
          _ = try await registrar.perform(wish.asked())
        }
        throw Enough(answer: try await body(desk.session))
      }
    } catch let enough as Enough<Answer> {
      return enough.answer
    }
  }

  private struct Enough<Answer: Sendable>: Error {
    let answer: Answer
  }

  /// Books whose transactions are all the one that is open.
  private struct OneTransaction: CaseBooks {
    let session: Session

    func transaction<Answer: Sendable>(
      as party: Party, _ body: @Sendable (PostgresCaseDesk) async throws -> Answer
    ) async throws -> Answer {
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party.name))
      return try await body(PostgresCaseDesk(session: session, party: party, scope: "all"))
    }
  }
}
