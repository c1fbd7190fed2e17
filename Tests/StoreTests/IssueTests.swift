import Casework
import PQ
import Reports
import Statute
import Testing
import _TestKit

@testable import Store

/// The issues of a campaign by its schedule, as they stand on the books.
@Suite struct IssueTests {
  private static let id = "liaocheng-2015"

  private static func use(_ body: (EphemeralDatabase, Pool) async throws -> Void) async throws {
    try await EphemeralDatabase.use { books in
      let pool = Pool(books.app, size: 3)
      let outcome: Result<Void, any Error>
      do { outcome = .success(try await body(books, pool)) } catch { outcome = .failure(error) }
      await pool.close()
      try outcome.get()
    }
  }

  @discardableResult
  private static func record(
    _ day: Day, region: String? = nil, isDraft: Bool = false, failures: [String] = [], once: Bool = false,
    by party: String = "甲", in pool: Pool
  ) async throws -> Int64 {
    try await ReportBook(pool).record(
      [ReportBook.Cut(region: region, failures: failures, files: [])], campaign: id, asOf: day,
      knownAt: Instant("2016-07-01T00:00:00Z")!, previous: nil, settings: "{}", edition: day, isDraft: isDraft,
      by: party, once: once)[0]
  }

  @Test(arguments: 0..<3) func `whatever was built, an issue is the first run released, or the last draft`(
    seed: UInt64
  ) async throws {
    try await Self.use { _, pool in
      var chance = Shuffler(seed: seed)
      let book = ReportBook(pool)
      let days = (0..<6).map { Day(2016, 6, 1) + $0 }
      var (released, drafted): ([Day: Int64], [Day: Int64]) = ([:], [:])
      for _ in 0..<40 {
        let day = days.randomElement(using: &chance) ?? days[0]
        let isOfRegion = chance.chance(25)
        let isDraft = chance.chance(50)
        let run = try await Self.record(day, region: isOfRegion ? "371525" : nil, isDraft: isDraft, in: pool)
        var isReleased = !isDraft
        if isDraft, chance.chance(30) {
          try await book.release(try #require(try await book.find(run)?.run), under: nil, by: "乙")
          isReleased = true
        }
        guard !isOfRegion else { continue }
        if isReleased, released[day] == nil { released[day] = run }
        if !isReleased { drafted[day] = run }
      }
      let issues = try await book.issues(of: Self.id)
      #expect(issues.map(\.asOf) == Set(released.keys).union(drafted.keys).sorted())
      for issue in issues {
        #expect(issue.run == released[issue.asOf] ?? drafted[issue.asOf])
        #expect((issue.released == nil) == (released[issue.asOf] == nil))
        #expect(try await book.published(Self.id, on: issue.asOf)?.id == released[issue.asOf])
      }
      #expect(try await book.issues(of: "another").isEmpty)
    }
  }

  @Test func `an issue that is recorded once is published once, however many come with it`() async throws {
    try await Self.use { books, pool in
      let day = Day(2016, 6, 30)
      let runs = await withTaskGroup(of: Int64?.self, returning: [Int64].self) { group in
        for clerk in 1...6 {
          group.addTask { try? await Self.record(day, once: true, by: "\(clerk)号", in: pool) }
        }
        var runs: [Int64] = []
        for await run in group { if let run { runs.append(run) } }
        return runs
      }
      #expect(runs.count == 1)
      let refused = await #expect(throws: ReportBook.PublishedAlready.self) {
        try await Self.record(day, once: true, in: pool)
      }
      #expect(refused?.asOf == day)
      let entered = try await books.session(\.app) { try await $0.number("select count(*) from press.report_run") }
      #expect(entered == 1)
      // Neither a draft nor a region's books are the issue; and who restates it by hand still may.
      for day in [day + 1, day + 2] {
        try await Self.record(day, region: "371525", in: pool)
        try await Self.record(day, isDraft: true, in: pool)
        try await Self.record(day, once: true, in: pool)
      }
      try await Self.record(day, in: pool)
      #expect(try await ReportBook(pool).published(Self.id, on: day)?.id == runs.first)
    }
  }

  @Test func `whoever sees a county is told that an issue is published, and no number of it`() async throws {
    try await Self.use { books, pool in
      try await Self.record(Day(2016, 6, 30), in: pool)
      let county = Pool(books.app(seeing: "region:371525"), size: 1)
      let seen = try await ReportBook(county).issues(of: Self.id)
      #expect(seen.map(\.asOf) == [Day(2016, 6, 30)] && seen.first?.released?.by == "甲")
      #expect(try await ReportBook(county).latest(10).isEmpty)
      await county.close()
    }
  }

  @Test func `the schedule is of the definition that stands on each day, and ends with the campaign`() async throws {
    try await Self.use { _, pool in
      let book = CampaignBook(pool)
      let shipped = try #require(Campaign.named(Self.id))
      #expect(try await book.schedule(of: Self.id)?.days == shipped.issueDays)
      #expect(try await book.schedule(of: "another") == nil)
      func pack(_ issues: String) throws -> String {
        var texts = try Campaign.texts(in: try #require(Campaign.shippedPack(Self.id)))
        let text = try #require(texts["campaign"])
        texts["campaign"] = text.replacing(/"issues": \[[^\]]*\]/, with: "\"issues\": [\(issues)]")
        return Campaign.pack(of: texts)
      }
      func perform(_ act: CampaignBook.Wish) async throws {
        _ = try await book.perform(act, on: Day(2016, 6, 30), by: "李主任")
      }
      try await perform(
        .init(.opened, of: Self.id, on: Day(2015, 11, 16), document: "文1号", .pack(try pack(#"{"every": "month_end"}"#)))
      )
      let monthly = try #require(try await book.schedule(of: Self.id)).days
      #expect(monthly.map(\.civil.month) == [11, 12, 1, 2, 3, 4, 5, 6] && monthly[3] == Day(2016, 2, 29))
      try await perform(
        .init(
          .settled, of: Self.id, on: Day(2016, 6, 24), reason: "最后一周",
          .pack(try pack(#"{"every": "day", "from": "2016-06-20"}"#))))
      // Until the twenty-third the first one stood.
      #expect(
        try await book.schedule(of: Self.id)?.days == monthly.dropLast() + (0...6).map { Day(2016, 6, 24) + $0 })
      try await perform(.init(.closed, of: Self.id, on: Day(2016, 6, 28), document: "文9号"))
      #expect(try await book.schedule(of: Self.id)?.days.last == Day(2016, 6, 28))
    }
  }
}
