import Foundation
import Reports
import Statute
import Testing
import Wording

@testable import Backend
@testable import PQ
@testable import Store

@Suite struct `A measure over the issues` {
  @Test func `an issue of a program that did not count it says nothing of it, not nought`() throws {
    let older = try #require(Cube(json: #"{"A1": [["371525", "organ", 7]], "A3": []}"#))
    let newer = try #require(Cube(json: #"{"A1": [["371525", "organ", 8]], "A3": [], "D8.done": []}"#))
    let told = try Self.series(of: "D8.done", [(older, older), (older, newer), (newer, newer)])
    #expect(told == [["null", "null"], ["null", "0"], ["0", "0"]])
    #expect(try Self.series(of: "A1", [(older, newer)]) == [["7", "8"]])
  }

  @Test func `a rate is known where both its parts are`() throws {
    let rate = try #require(Measures.catalogue.all.first { if case .rate = $0.rule { true } else { false } })
    guard case .rate(let part, let whole) = rate.rule else { return }
    let lacking = try #require(Cube(json: #"{"\#(whole)": [["371525", "organ", 4]], "A3": []}"#))
    let known = try #require(
      Cube(json: #"{"\#(part)": [["371525", "organ", 1]], "\#(whole)": [["371525", "organ", 4]], "A3": []}"#))
    #expect(try Self.series(of: rate.id, [(lacking, known)]) == [["null", "25.0"]])
  }

  /// What each issue says: as published, and as known now.
  private static func series(of id: Measure.ID, _ issues: [(published: Cube, restated: Cube)]) throws -> [[String?]] {
    let points = issues.map { published, restated in
      CampaignSeries.Point(
        issue: ReportBook.PublishedIssue(
          run: 1, asOf: Day(2016, 3, 31), knownAt: Instant(microseconds: 0), since: nil, cube: published),
        restated: restated)
    }
    let told = CampaignSeries(measure: try #require(Measures.catalogue[id]), region: nil, points: points).answer
    return try #require(told.records).map { [$0["published"]?.document, $0["known_now"]?.document] }
  }
}
