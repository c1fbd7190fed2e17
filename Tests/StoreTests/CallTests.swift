import Casework
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The book of calls` {
  private static func withBook(
    _ body: nonisolated(nonsending) (DueScene, CallBook) async throws -> Void
  ) async throws {
    try await DueScene.use { scene in
      let pool = Pool(scene.books.app, size: 1)
      do {
        try await body(scene, CallBook(pool))
        await pool.close()
      } catch {
        await pool.close()
        throw error
      }
    }
  }

  private static func list(_ scene: DueScene, _ table: String, _ day: String, _ more: String, _ values: String)
    async throws
  {
    try await scene.app.run(
      script: """
        insert into campaign.\(table) (acted_on, campaign, unit\(more)) values ('\(day)', 'x', '\(DueScene.unit)'\(values))
        """)
  }

  @Test func `who is called are units that are late, not police, and not before the day has passed`() async throws {
    try await Self.withBook { scene, book in
      try await scene.find("high", "2026-08-03")
      try await scene.file("submitted", "2026-08-03")
      try await scene.start()
      #expect(try await book.late(on: Day(2026, 9, 2)).isEmpty)
      let late = try await book.late(on: Day(2026, 9, 3))
      #expect(late.map(\.cause) == [.due("T-FIND-HIGH")])
      #expect(late.first?.since == Day(2026, 9, 2))
      #expect(late.first?.number == "YH1" && late.first?.unitName == "某局" && late.first?.regionName == "东昌府区")
      let police = try await scene.app.number(
        "select count(*) from ledger.due_standing('2026-09-03', 'infinity') where status = 'late' and duty = 'police'")
      #expect(police > 0)
      #expect(try await book.late(on: Day(2026, 9, 3), region: "371502").count == 1)
      #expect(try await book.late(on: Day(2026, 9, 3), region: "371525").isEmpty)
    }
  }

  @Test func `a unit on the list of a campaign that handed in nothing is called`() async throws {
    try await Self.withBook { scene, book in
      func causes(_ day: Day, issue: Day? = nil) async throws -> [CallMatter.Cause] {
        try await book.late(on: day, campaign: "x", issue: issue).map(\.cause)
      }
      #expect(try await causes(Day(2016, 1, 1)) == [])
      try await Self.list(scene, "listed_unit", "2015-11-16", "", "")
      #expect(try await causes(Day(2015, 11, 15)) == [])
      #expect(try await causes(Day(2016, 1, 1)) == [.unreported(campaign: "x")])
      #expect(try await book.late(on: Day(2016, 1, 1)).isEmpty)
      try await Self.list(scene, "return_received", "2016-02-01", ", issue, outcome", ", '2016-01-31', 'sent_back'")
      #expect(try await causes(Day(2016, 2, 1)) == [.sentBack(campaign: "x")])
      try await Self.list(scene, "return_received", "2016-02-05", ", issue, outcome", ", '2016-01-31', 'accepted'")
      #expect(try await causes(Day(2016, 2, 4)) == [.sentBack(campaign: "x")])
      #expect(try await causes(Day(2016, 2, 5)) == [])
      #expect(try await causes(Day(2016, 4, 1), issue: Day(2016, 3, 31)) == [.unreported(campaign: "x")])
      try await Self.list(scene, "zero_reported", "2016-04-02", "", "")
      #expect(try await causes(Day(2016, 4, 2), issue: Day(2016, 3, 31)) == [])
    }
  }

  @Test func `a unit that left the list is not called`() async throws {
    try await Self.withBook { scene, book in
      try await Self.list(scene, "listed_unit", "2015-11-16", "", "")
      try await Self.list(scene, "listed_unit", "2016-03-01", ", joined", ", false")
      #expect(try await book.late(on: Day(2016, 2, 29), campaign: "x").count == 1)
      #expect(try await book.late(on: Day(2016, 3, 1), campaign: "x").isEmpty)
    }
  }

  @Test func `the site's duty contact comes before the unit's`() async throws {
    try await Self.withBook { scene, book in
      try await scene.find("high", "2026-08-03")
      try await scene.start()
      try await scene.tell(
        "unit_described", "2016-01-01", "unit, name, no_uscc_reason, category, region, contact, phone",
        "'\(DueScene.unit)', '某局', '未赋码', 'organ', '371502', '单位人', '0635-1'")
      #expect(try await book.late(on: Day(2026, 9, 3)).map(\.contact) == ["单位人"])
      try await scene.tell(
        "site_described", "2016-01-01", "site, unit, name, category, region, contact, phone",
        "'\(DueScene.site)', '\(DueScene.unit)', '某局网站', 'organ', '371502', '网站人', '0635-2'")
      let late = try await book.late(on: Day(2026, 9, 3))
      #expect(late.map(\.contact) == ["网站人"])
      #expect(late.map(\.phone) == ["0635-2"])
    }
  }

  @Test func `each call is logged, the last is shown, and a wrong one is replaced, not removed`() async throws {
    try await Self.withBook { scene, book in
      try await scene.find("high", "2026-08-03")
      try await scene.start()
      let (unit, site, day) = (DueScene.unit, DueScene.site, Day(2026, 9, 3))
      func last(on day: Day) async throws -> CallMatter.Call? { try await book.late(on: day).first?.lastCall }
      #expect(try await last(on: day) == nil)
      let past = Day(2026, 9, 1)
      func log(
        _ outcome: String, on day: Day = past, site: String? = nil, spokeTo: String? = nil, replacing: Int64? = nil
      ) async throws -> Int64 {
        try await book.log(
          unit: unit, site: site, on: day, spokeTo: spokeTo, phone: nil, outcome: outcome, replacing: replacing, by: "甲"
        )
      }
      let first = try await log("无人接听")
      let second = try await log("答应周五前补交", site: site, spokeTo: "李主任")
      #expect(try await last(on: day) == .init(day: past, spokeTo: "李主任", outcome: "答应周五前补交"))
      let third = try await log("答应周四前补交", site: site, spokeTo: "李主任", replacing: second)
      #expect(try await last(on: day)?.outcome == "答应周四前补交")
      let entries = try await book.entries(of: unit, today: day)
      #expect(entries.map(\.id) == [third, second, first])
      #expect(entries.map(\.replacedBy) == [nil, third, nil])
      await #expect(throws: CallBook.Refusal.replacedAlready(second)) { _ = try await log("再", replacing: second) }
      await #expect(throws: CallBook.Refusal.unknownEntry(999)) { _ = try await log("再", replacing: 999) }
      await #expect(throws: CallBook.Refusal.dayAhead(Day(9999, 1, 1))) { _ = try await log("再", on: Day(9999, 1, 1)) }
      await #expect(throws: CallBook.Refusal.unknownUnit(site)) {
        _ = try await book.log(unit: site, on: past, spokeTo: nil, phone: nil, outcome: "再", by: "甲")
      }
      #expect(try await book.unit(ofSite: site, on: day) == unit)
    }
  }
}
