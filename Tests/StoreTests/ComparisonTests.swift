import Casework
import PQ
import Reports
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `Why two issues differ` {
  private static func question(_ campaign: Campaign, _ day: Day, _ instant: Instant) -> ReportDesk.Question {
    ReportDesk.Question(campaign: campaign, asOf: day, knownAt: instant)
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `what the causes add comes to the whole of each difference`(seed: UInt64) async throws {
    let history = History(seed: seed)
    let campaign = try #require(Campaign.named("liaocheng-2015"))
    var other = campaign
    other.settings.testMinLevel = 3
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<history.lines.count, into: books)
      let pool = Pool(books.reader, size: 1)
      let desk = ReportDesk(pool)
      let (early, late) = (Instant("2016-02-01T00:00:00Z")!, Instant("2016-08-01T00:00:00Z")!)
      var seen: Set<ChangeCause> = []
      for (one, two) in [
        (Self.question(campaign, Day(2016, 1, 31), early), Self.question(campaign, Day(2016, 1, 31), late)),
        (Self.question(campaign, Day(2016, 1, 31), early), Self.question(campaign, Day(2016, 6, 30), late)),
        (Self.question(campaign, Day(2016, 6, 30), late), Self.question(campaign, Day(2016, 1, 31), early)),
        (Self.question(campaign, Day(2016, 6, 30), late), Self.question(other, Day(2016, 6, 30), late)),
      ] {
        let compared = try await desk.compare(one, two)
        seen.formUnion(compared.causes.keys)
        let counted = try await desk.read(two) { issue, _ in issue.cube }
        for measure in Measures.catalogue.all where measure.kind != nil && measure.kind != .correction {
          for region in compared.regions.map(\.code) {
            func count(_ cube: Cube) -> Int { cube.count(measure.id) { $0.region == region } }
            #expect(count(compared.after) == count(counted), "\(measure.id) \(region)")
            #expect(
              count(compared.after) - count(compared.before) == compared.causes.values.reduce(0) { $0 + count($1) },
              "\(measure.id) \(region)")
          }
        }
        if one.asOf == two.asOf { #expect(compared.causes[.progress] == nil && compared.causes[.scope] == nil) }
        if one.knownAt == two.knownAt { #expect(compared.causes[.late] == nil && compared.causes[.correction] == nil) }
      }
      #expect(seen.isSuperset(of: [.rule, .progress]) && !seen.isDisjoint(with: [.late, .correction]), "\(seen)")
      await pool.close()
    }
  }
}
