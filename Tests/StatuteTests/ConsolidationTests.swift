import Foundation
import Statute
import Testing

@Suite struct ConsolidationTests {
  static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/law.md")

  @Test func `the page in docs is the law as the tables have it`() throws {
    let printed = Consolidation.text()
    if ProcessInfo.processInfo.environment["MLPS_RECORD"] == "1" {
      try printed.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: Self.page, encoding: .utf8)
    let pairs = zip(printed.split(separator: "\n"), kept.split(separator: "\n")).enumerated()
    for (index, (new, old)) in pairs where new != old {
      Issue.record("docs/law.md, non-empty line \(index + 1): kept \(old), now \(new); MLPS_RECORD=1 re-records")
      return
    }
    #expect(printed == kept)
  }

  @Test func `a day's page holds what stood that day and nothing else`() {
    let page = Consolidation.text(on: Day(2016, 3, 1))
    #expect(page.contains("公信安〔2015〕2562号"))
    #expect(!page.contains("公网安〔2025〕1846号"))
    #expect(!page.contains("2025版备案表（"))
    #expect(Consolidation.text(on: Day(2026, 11, 21)).contains("公网安〔2025〕1846号"))
  }
}
