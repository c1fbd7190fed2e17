import Casework
import PQ
import Reports
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `As of T, known at F` {
  private static let campaign = Campaign.named("liaocheng-2015")

  /// The cube of one (T, F), read as the reader.
  private static func cube(_ asOf: Day, _ knownAt: Instant, in books: EphemeralDatabase) async throws -> Cube {
    let campaign = try #require(campaign)
    let pool = Pool(books.reader, size: 1)
    let cube = try await ReportDesk(pool).read(.init(campaign: campaign, asOf: asOf, knownAt: knownAt)) { issue, _ in
      issue.cube
    }
    await pool.close()
    return cube
  }

  /// Every count of every measure in every group of a cube.
  private static func cells(of cube: Cube) -> [String: Int] {
    var cells: [String: Int] = [:]
    for measure in Measures.catalogue.all where measure.kind != nil {
      for region in History.regions + ["371503"] {
        for category in UnitCategory.allCases {
          let count = cube.count(measure.id) { $0.region == region && $0.category == category.rawValue }
          if count > 0 { cells["\(measure.id) \(region) \(category.rawValue)"] = count }
        }
      }
    }
    return cells
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what was counted once is counted again, whatever came in since`(seed: UInt64) async throws {
    let history = History(seed: seed)
    let half = history.lines.count * 2 / 3
    let knownAt = history.lines[half - 1].at
    let days = [Day(2015, 11, 30), Day(2016, 3, 31), Day(2016, 6, 30)]
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<half, into: books)
      var published: [[String: Int]] = []
      for day in days { published.append(Self.cells(of: try await Self.cube(day, knownAt, in: books))) }
      #expect(published.allSatisfy { $0.count > 50 })

      try await history.restore(half..<history.lines.count, into: books)
      for (day, before) in zip(days, published) {
        #expect(Self.cells(of: try await Self.cube(day, knownAt, in: books)) == before, "\(day)")
      }
      let restated = Self.cells(of: try await Self.cube(days[2], Instant.infinity, in: books))
      #expect(restated != published[2], "the later facts say something about the earlier day")
    }
  }

  @Test(arguments: [4, 5, 6, 7] as [UInt64])
  func `the books count as the words of the campaign do`(seed: UInt64) async throws {
    let history = History(seed: seed)
    let campaign = try #require(Self.campaign)
    var chance = Shuffler(seed: seed + 100)
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<history.lines.count, into: books)
      for _ in 0..<6 {
        let day = Day(2015, 10, 1) + Int.random(in: 0..<330, using: &chance)
        let knownAt = chance.chance(30) ? .infinity : history.lines.randomElement(using: &chance)!.at
        let cube = try await Self.cube(day, knownAt, in: books)
        let evaluated = Evaluator(history.lines, asOf: day, knownAt: knownAt, campaign: campaign).counts
        for id in Evaluator.ids { #expect(cube.count(id) == evaluated[id], "\(id) on \(day) known at \(knownAt)") }
      }
    }
  }

  @Test func `the histories have something of everything`() throws {
    let campaign = try #require(Self.campaign)
    var most: [String: Int] = [:]
    for seed in 4...7 as ClosedRange<UInt64> {
      let counts = Evaluator(
        History(seed: seed).lines, asOf: Day(2016, 6, 30), knownAt: .infinity, campaign: campaign
      ).counts
      most.merge(counts) { max($0, $1) }
    }
    #expect(Evaluator.ids.filter { most[$0, default: 0] == 0 } == [])
  }

  @Test(arguments: [8, 9] as [UInt64])
  func `each table knows at an instant what memory knows`(seed: UInt64) async throws {
    let history = History(seed: seed)
    var chance = Shuffler(seed: seed)
    let tables = Set(history.lines.map(\.content.table.name))
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<history.lines.count, into: books)
      try await books.session(\.reader) { reader in
        for _ in 0..<8 {
          let instant = history.lines.randomElement(using: &chance)!.at
          let known = Dictionary(grouping: Evaluator.known(history.lines, at: instant), by: \.content.table.name)
          for table in tables {
            let found = try await reader.texts(
              "select id from \(table)_known('\(instant)'::timestamptz) order by id")
            #expect(found == (known[table] ?? []).map { "\($0.number)" }, "\(table) at \(instant)")
          }
        }
      }
    }
  }
}
