import PQ
import Reports
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `An issue beside the one before` {
  private static let days = [Day(2016, 3, 31), Day(2016, 6, 30)]

  /// Freezes at the end of a day.
  private static func frozen(_ day: Day) -> Instant {
    Instant(microseconds: Int64((day + 1).number) * 86_400_000_000)
  }

  /// Books with a history thrown by chance.
  private static func withHistory(_ seed: UInt64, _ body: (EphemeralDatabase, Campaign) async throws -> Void)
    async throws
  {
    let history = History(seed: seed)
    let campaign = try #require(Campaign.named("liaocheng-2015"))
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<history.lines.count, into: books)
      try await body(books, campaign)
    }
  }

  @Test(arguments: [3, 8, 21] as [UInt64])
  func `the figures that were published say what counting them again says`(seed: UInt64) async throws {
    try await Self.withHistory(seed) { books, campaign in
      let pool = Pool(books.reader, size: 1)
      let desk = ReportDesk(pool)
      let (before, now) = (Self.days[0], Self.days[1])
      let first = try await desk.read(.init(campaign: campaign, asOf: before, knownAt: Self.frozen(before))) {
        issue, _ in
        issue
      }
      var question = ReportDesk.Question(
        campaign: campaign, asOf: now, knownAt: Self.frozen(now), previous: (before, Self.frozen(before)))
      let recounted = try await desk.read(question) { issue, _ in issue }
      question.published = Cube(json: first.cube.json)
      #expect(question.published != nil)
      // What came to nothing is kept as well: that it was counted is not left to be guessed.
      let kept = try #require(question.published)
      #expect(Measures.catalogue.all.allSatisfy { $0.kind == nil || kept.hasCounted($0.id) })
      #expect(first.cube.json.contains(": []") && !kept.hasCounted("Q9"))
      let compared = try await desk.read(question) { issue, _ in issue }
      await pool.close()
      #expect(recounted.previous?.cube.json == first.cube.json)
      #expect(compared.previous?.cube.json == first.cube.json)
      #expect(compared.cube.json == recounted.cube.json)
      #expect(compared.integrity.movements.mapValues(\.entered) == recounted.integrity.movements.mapValues(\.entered))
      let movement = try #require(compared.integrity.movement)
      #expect(movement.entered - movement.left == compared.cube.count("A1") - first.cube.count("A1"))
      #expect(first.cube.count("A1") > 0)
    }
  }
}
