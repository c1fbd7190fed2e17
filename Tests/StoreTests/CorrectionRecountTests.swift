import Casework
import PQ
import Reports
import Schemas
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `What a correction changes` {
  private static let today = Day(2024, 6, 1)
  private static let days = [Day(2015, 11, 10), Day(2016, 3, 31), Day(2016, 6, 30)]

  /// Books with a history and its released reports: one a day, one of a region alone, one draft.
  private static func released(_ seed: UInt64, _ body: (EphemeralDatabase, Campaign) async throws -> Void) async throws
  {
    let history = History(seed: seed)
    let campaign = try #require(Campaign.named("liaocheng-2015"))
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<history.lines.count, into: books)
      let pool = Pool(books.app, size: 1)
      let book = ReportBook(pool)
      var previous: Int64?
      for day in days {
        let at = Instant(microseconds: Int64((day + 1).number) * 86_400_000_000)
        func record(_ region: String?, isDraft: Bool) async throws -> Int64 {
          try await book.record(
            campaign: campaign.id, asOf: day, knownAt: at, previous: previous, settings: "{}", edition: day,
            region: region, isDraft: isDraft, failures: [], files: [], by: "甲")
        }
        let run = try await record(nil, isDraft: false)
        _ = try await record("371502", isDraft: false)
        _ = try await record(nil, isDraft: true)
        previous = run
      }
      await pool.close()
      try await body(books, campaign)
    }
  }

  /// Every count of an issue, asked for whole, by region, by category and by both.
  private static func numbers(
    _ campaign: Campaign, _ asOf: Day, _ knownAt: Instant, since: Day?, in books: EphemeralDatabase
  ) async throws -> [String: Int] {
    let pool = Pool(books.reader, size: 1)
    let question = ReportDesk.Question(
      campaign: campaign, asOf: asOf, knownAt: knownAt, previous: since.map { ($0, .minusInfinity) })
    let numbers = try await ReportDesk(pool).read(question) { issue, _ in
      var numbers: [String: Int] = [:]
      let regions: [String?] = [nil] + issue.regions.map(\.code)
      let categories: [String?] = [nil, "organ", "institution", "enterprise"]
      for measure in Measures.catalogue.all where measure.kind != nil && measure.kind != .correction {
        for region in regions {
          for category in categories {
            let count = issue.cube.count(measure.id) {
              (region == nil || $0.region == region) && (category == nil || $0.category == category)
            }
            numbers["\(measure.id) \(region ?? "*") \(category ?? "*")"] = count
          }
        }
      }
      return numbers
    }
    await pool.close()
    return numbers
  }

  /// Changes of every kind of fact: void, another day, no day, another content.
  private static let bodies = [
    #"{"acted_on":null}"#, #"{"acted_on":"2016-02-01"}"#, #"{"acted_on":"2015-11-01"}"#, #"{"acted_on":"2016-05-20"}"#,
  ]
  private static let contents = [
    "ledger.grading_decided": #"{"s":null,"a":null,"level":1}"#, "ledger.site_described": #"{"region":"371502"}"#,
    "ledger.unit_described": #"{"telecom":true,"category":"enterprise","region":"LC-JKQ"}"#,
    "ledger.finding_opened": #"{"severity":"low","due_on":"2015-12-01"}"#,
    "ledger.tester_certified": #"{"valid":"[2015-12-25,2016-01-05)"}"#,
    "ledger.tester_suspended": #"{"during":"[2013-01-01,)"}"#,
    "ledger.assessment_reported": #"{"template":"2015","conclusion":"non_conforming"}"#,
    "ledger.duty_evidenced": #"{"duty":"emergency_drill"}"#,
  ]

  @Test(arguments: [22, 23] as [UInt64])
  func `is what a whole second count finds, in every released report and in no other`(seed: UInt64) async throws {
    try await Self.released(seed) { books, campaign in
      var chance = Shuffler(seed: seed)
      var changed = 0
      // Every other table each time; of those that no report reads only a few.
      let relations = try await books.session(\.reader) { try await FactTables.all(in: $0) }.enumerated().filter {
        place, relation in
        place % 2 == Int(seed % 2) && (place % 8 < 2 || RowTable.all.contains { $0.sql.contains(relation + "_known(") })
      }.map(\.element)
      var known: [Day: [String: Int]] = [:]
      for relation in relations {
        let standing = try await books.session(\.reader) {
          try await $0.texts("select id from \(relation)_known('infinity') order by id")
        }
        guard let fact = standing.randomElement(using: &chance).flatMap({ FactNumber($0) }) else { continue }
        let body = chance.chance(60) ? Self.contents[relation] : nil
        let change: CorrectFact.Change =
          if let body { .columns(body, actedOn: nil) } else if chance.chance(40) {
            .void
          } else {
            .columns(Self.bodies.randomElement(using: &chance)!, actedOn: nil)
          }
        let receipt: CorrectionReceipt
        do {
          receipt = try await `The desk of corrections`.desk(books) {
            try await $0.correct(CorrectFact(fact, because: "更正", change: change), by: "丙", on: Self.today)
          }
        } catch is CorrectionRefusal {
          continue
        }
        let before = Instant(microseconds: receipt.recordedAt.microseconds - 1)
        for (place, day) in Self.days.enumerated() {
          let since = place == 0 ? nil : Self.days[place - 1]
          let old: [String: Int]
          if let before = known[day] {
            old = before
          } else {
            old = try await Self.numbers(campaign, day, before, since: since, in: books)
          }
          let new = try await Self.numbers(campaign, day, receipt.recordedAt, since: since, in: books)
          known[day] = new
          let meant = new.filter { old[$0.key] != $0.value }.mapValues { $0 }
          let runs = receipt.effects.filter { $0.asOf == day }
          let whole = runs.first { $0.region == nil }?.changes ?? []
          let told = Dictionary(
            uniqueKeysWithValues: whole.map { ("\($0.measure) \($0.region ?? "*") \($0.category ?? "*")", $0) })
          #expect(told.mapValues(\.new) == meant, "\(relation) \(fact) \(change) on \(day)")
          #expect(told.allSatisfy { old[$0.key] == $0.value.old }, "\(relation) \(fact) on \(day)")
          let part = runs.first { $0.region == "371502" }?.changes ?? []
          #expect(part == whole.filter { $0.region == "371502" }, "\(relation) \(fact) on \(day)")
          changed += meant.isEmpty ? 0 : 1
        }
        try await books.session(\.reader) { reader in
          let kept = try await reader.texts(
            "select run || ' ' || jsonb_array_length(changes) from press.report_correction "
              + "where fact = \(receipt.fact) and recorded_by = '丙' order by run")
          #expect(kept == receipt.effects.map { "\($0.run) \($0.changes.count)" }, "\(relation)")
          let drafts = try await reader.number(
            "select count(*) from press.report_correction c join press.report_run r on r.id = c.run where r.draft")
          #expect(drafts == 0)
        }
      }
      #expect(changed > 4, "\(changed) reports were changed")
    }
  }

  @Test func `stands on the sheet of the next issue and alters none that was published`() async throws {
    try await Self.released(24) { books, campaign in
      let (before, day) = (Self.days[1], Self.days[2])
      let frozen = Instant(microseconds: Int64((before + 1).number) * 86_400_000_000)
      let published = try await Self.numbers(campaign, before, frozen, since: Self.days[0], in: books)
      let listed = try await books.session(\.reader) {
        FactNumber(
          try await $0.number("select min(id) from ledger.site_listed_known('infinity') where acted_on <= '\(before)'"))
      }
      let receipt = try await `The desk of corrections`.desk(books) {
        try await $0.correct(CorrectFact(listed, because: "重复登记", change: .void), by: "丙", on: Self.today)
      }
      let changes = try #require(receipt.effects.first { $0.asOf == before && $0.region == nil }?.changes)
      #expect(changes.contains { $0.measure == "A1" && $0.region == nil && $0.new == $0.old - 1 })
      #expect(try await Self.numbers(campaign, before, frozen, since: Self.days[0], in: books) == published)

      let pool = Pool(books.reader, size: 1)
      let question = ReportDesk.Question(
        campaign: campaign, asOf: day, knownAt: receipt.recordedAt, previous: (before, frozen))
      try await ReportDesk(pool).read(question) { issue, lists in
        let query = ListQuery(
          kind: .correction, columns: ["number", "kind", "reason", "recorded_by", "changes", "corrected"],
          measure: "R1",
          region: nil, order: ["recorded_on"])
        let rows = try await lists.cells(query)
        #expect(rows.count == issue.cube.count("R1"))
        let row = try #require(rows.first { $0[0] == .number(Int(receipt.fact)) })
        #expect(row[1] == .text("site_listed") && row[2] == .text("重复登记") && row[3] == .text("丙"))
        guard case .particulars(let told) = row[4] else {
          Issue.record("\(row)")
          return
        }
        #expect(told.count == changes.count { $0.region != nil && $0.category == nil })
        #expect(told.contains { $0.name == "A1" && $0.value.contains("→") && !$0.place.isEmpty })
        #expect(row[5] == .particulars([.init(name: "void", value: "")]))
        // Where a count that never falls has fallen, the reason is at hand.
        let fallen = Set(changes.filter { $0.region != nil && $0.category == nil && $0.new < $0.old }.map(\.measure))
        #expect(Set(issue.integrity.corrections.keys) == fallen)
        #expect(issue.integrity.corrections["A1"] == "重复登记")
      }
      let earlier = ReportDesk.Question(campaign: campaign, asOf: day, knownAt: frozen, previous: (before, frozen))
      try await ReportDesk(pool).read(earlier) { issue, _ in #expect(issue.cube.count("R1") == 0) }
      await pool.close()
    }
  }
}
