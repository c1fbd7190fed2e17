import Casework
import PQ
import Reports
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The book of campaigns` {
  private static let id = "liaocheng-2015"
  private static let opened = Day(2015, 11, 16)
  private static let today = Day(2016, 6, 30)

  /// Books with five units of three regions; the third owns nothing.
  private static func use(
    _ body: nonisolated(nonsending) (EphemeralDatabase, CampaignBook, ReportDesk) async throws -> Void
  ) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(
          script: """
            set mlps.party = '甲';
            insert into ledger.unit (id) select ('00000000-0000-4000-8000-00000000000' || n)::uuid from generate_series(1, 5) n;
            insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region)
            select '2015-10-01', ('00000000-0000-4000-8000-00000000000' || n)::uuid, n || '局', '未赋码', 'organ',
              (array['371500', '371502', '371525', 'LC-JKQ', '371502'])[n] from generate_series(1, 5) n;
            insert into ledger.site (id, number, origin) values ('00000000-0000-4000-8000-000000000011', 'W1', 'existing');
            insert into ledger.site_listed (acted_on, site) values ('2015-10-01', '00000000-0000-4000-8000-000000000011');
            -- It was the second unit's before it was the fourth's.
            insert into ledger.site_described (acted_on, site, unit, name, category, region)
            select day, '00000000-0000-4000-8000-000000000011', unit::uuid, '网站', 'organ', 'LC-JKQ'
            from (values (date '2015-10-01', '00000000-0000-4000-8000-000000000002'),
              (date '2015-10-02', '00000000-0000-4000-8000-000000000004')) described (day, unit);
            """)
      }
      let (app, reader) = (Pool(books.app, size: 2), Pool(books.reader, size: 1))
      let outcome: Result<Void, any Error>
      do {
        outcome = .success(try await body(books, CampaignBook(app), ReportDesk(reader)))
      } catch { outcome = .failure(error) }
      await app.close()
      await reader.close()
      try outcome.get()
    }
  }

  private static func unit(_ number: Int) throws -> Identifier<Subject> {
    try #require(Identifier("00000000-0000-4000-8000-00000000000\(number)"))
  }

  private static func pack(testingFrom level: Int = 2) throws -> String {
    var texts = try Campaign.texts(in: try #require(Campaign.shippedPack(id)))
    texts["campaign"] = texts["campaign"]?.replacing("\"test_min_level\": 2", with: "\"test_min_level\": \(level)")
    return Campaign.pack(of: texts)
  }

  @discardableResult
  private static func perform(
    _ act: CampaignAct, on day: Day = opened, reason: String? = nil, _ detail: CampaignBook.Detail = .none,
    in book: CampaignBook
  ) async throws -> CampaignBook.Receipt {
    try await book.perform(
      CampaignBook.Wish(act, of: id, on: day, document: "文1号", reason: reason, detail), on: today, by: "李主任")
  }

  private static func list(_ desk: ReportDesk, on day: Day) async throws -> [String: Int] {
    let campaign = try #require(Campaign.named(id))
    let cube = try await desk.read(.init(campaign: campaign, asOf: day, knownAt: .infinity)) { issue, _ in issue.cube }
    return Dictionary(
      uniqueKeysWithValues: ["due", "base", "joined", "left", "in", "open"].map { ($0, cube.count("A8.\($0)")) })
  }

  @Test func `a list that is frozen adds up whoever joins, leaves and hands in`() async throws {
    try await Self.use { _, book, desk in
      try await Self.perform(.opened, .pack(try Self.pack()), in: book)
      // Taken off before the freeze: never on the list.
      try await Self.perform(.unitJoined, .unit(try Self.unit(5)), in: book)
      try await Self.perform(.unitLeft, .unit(try Self.unit(5)), in: book)
      let frozen = try await Self.perform(.scopeFrozen, on: Self.opened + 5, in: book)
      #expect(frozen.listed == 4 && frozen.stage == .frozen)
      #expect(
        try await Self.list(desk, on: Self.opened + 5)
          == ["due": 4, "base": 4, "joined": 0, "left": 0, "in": 0, "open": 4])
      await #expect(throws: Refusal.reasons([Reason(CampaignGround.noReason)])) {
        try await Self.perform(.unitLeft, on: Self.opened + 9, .unit(try Self.unit(3)), in: book)
      }
      try await Self.perform(.unitLeft, on: Self.opened + 9, reason: "并入", .unit(try Self.unit(3)), in: book)
      try await Self.perform(.unitJoined, on: Self.opened + 9, reason: "新设", .unit(try Self.unit(5)), in: book)
      await #expect(throws: Refusal.reasons([Reason(CampaignGround.ownsSites)])) {
        try await Self.perform(.zeroReported, on: Self.opened + 9, .unit(try Self.unit(4)), in: book)
      }
      try await Self.perform(.zeroReported, on: Self.opened + 9, .unit(try Self.unit(1)), in: book)
      let day = Self.opened + 10
      try await Self.perform(.returnAccepted, on: day, .handedIn(try Self.unit(2), issue: day), in: book)
      #expect(
        try await Self.list(desk, on: day) == ["due": 4, "base": 4, "joined": 1, "left": 1, "in": 2, "open": 2])
      let units = try await book.units(of: Self.id, on: day, knownAt: nil)
      #expect(units.filter { $0.standing == .joined }.map(\.reason) == ["新设"])
      #expect(units.filter { $0.standing == .left }.map(\.name) == ["3局"])
      #expect(units.filter { $0.standing == .frozen }.count == 3)
      #expect(units.first { $0.name == "2局" }?.returned == day)
      // As it stood before anybody joined or left.
      #expect(try await book.units(of: Self.id, on: Self.opened + 5, knownAt: nil).count == 4)
    }
  }

  @Test func `the database holds that a frozen list changes for a reason`() async throws {
    try await Self.use { books, book, _ in
      try await Self.perform(.opened, .pack(try Self.pack()), in: book)
      try await Self.perform(.scopeFrozen, in: book)
      try await books.session(\.app) { app in
        let error = await #expect(throws: ServerError.self) {
          try await app.run(
            script: """
              set mlps.party = '甲';
              insert into campaign.listed_unit (acted_on, campaign, unit, joined)
              values ('2015-12-01', '\(Self.id)', '00000000-0000-4000-8000-000000000001', false)
              """)
        }
        #expect(error?.constraint == "change_of_a_frozen_scope_says_why")
      }
    }
  }

  @Test func `of two who open or freeze it at once one is told that it was done`() async throws {
    try await Self.use { _, book, _ in
      for (act, detail) in [(CampaignAct.opened, CampaignBook.Detail.pack(try Self.pack())), (.scopeFrozen, .none)] {
        let perform = { @Sendable in await Result { try await Self.perform(act, detail, in: book) } }
        let both = try await atOnce(perform, perform)
        #expect(both.count { (try? $0.get()) != nil } == 1)
        let refused = both.compactMap { if case .failure(let error) = $0 { error as? Refusal } else { nil } }
        #expect(refused == [.reasons([Reason(act == .opened ? CampaignGround.openedAlready : .frozenAlready)])])
      }
      #expect(try await book.units(of: Self.id, on: Self.today, knownAt: nil).count == 5)
    }
  }

  @Test func `a day is counted under the definition that stood on it, as it was known`() async throws {
    try await Self.use { _, book, desk in
      #expect(try await book.find(Self.id)?.settings.testMinLevel == 2)
      #expect(try await book.find("nowhere") == nil)
      try await Self.perform(.opened, .pack(try Self.pack()), in: book)
      let between = try await desk.freeze()
      try await Self.perform(
        .settled, on: Day(2016, 1, 1), reason: "会议", .pack(try Self.pack(testingFrom: 3)), in: book)
      func level(_ day: Day, _ instant: Instant? = nil) async throws -> Int? {
        try await book.find(Self.id, on: day, knownAt: instant)?.settings.testMinLevel
      }
      #expect(try await level(Day(2015, 12, 31)) == 2)
      #expect(try await level(Day(2016, 1, 1)) == 3)
      #expect(try await level(Day(2016, 1, 1), between) == 2)
      // Before it began there is no other definition than the first.
      #expect(try await level(Day(2015, 1, 1)) == 2)
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
