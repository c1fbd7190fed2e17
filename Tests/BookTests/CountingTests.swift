import Foundation
import Testing

/// The numbers of the books against a second counting of the raw facts.
@Suite struct CountingTests {
  @Test func `The three issues of the sample equal a second counting, cell by cell`() throws {
    let city = try City.open()
    let counted = try city.copy().count(city.folders)
    #expect(counted.status == 0, "\(counted)")
    // All of them were looked at: some thirty-eight thousand cells each.
    let cells = counted.output.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    #expect(cells > 100_000, "\(counted)")
  }

  @Test(arguments: [
    // A day within the campaign and around its ends, known on the next morning or only now.
    History(seed: 1, day: "2015-11-17", isKnownThen: false), History(seed: 2, day: "2015-12-20", isKnownThen: true),
    History(seed: 3, day: "2015-12-31", isKnownThen: false), History(seed: 4, day: "2016-01-01", isKnownThen: false),
    History(seed: 5, day: "2016-02-29", isKnownThen: true), History(seed: 6, day: "2016-04-15", isKnownThen: false),
    History(seed: 7, day: "2016-05-31", isKnownThen: true), History(seed: 8, day: "2016-06-29", isKnownThen: false),
    History(seed: 9, day: "2016-06-30", isKnownThen: false), History(seed: 10, day: "2016-07-31", isKnownThen: true),
    // After a county became a district, and after the rules of 2025.
    History(seed: 11, day: "2019-08-02", isKnownThen: false), History(seed: 12, day: "2025-06-30", isKnownThen: false),
  ])
  func `Any other history is counted alike`(_ history: History) throws {
    let books = try City.open().copy()
    try books.perform("history.sql", ["seed": "\(history.seed)"])
    let folder = books.folder()
    // Such a history need not balance: domains are borne twice and counts fall. A draft is printed all the same.
    let built = try books.build(
      history.day, knownAt: history.isKnownThen ? "\(history.day)T20:00:00Z" : nil, isDraft: true, to: folder)
    #expect([0, 6].contains(built.status), "\(built)")
    let counted = try books.count([folder])
    #expect(counted.status == 0, "\(counted)")
  }

  struct History: CustomTestStringConvertible {
    let seed: Int
    let day: String
    let isKnownThen: Bool
    var testDescription: String { "seed \(seed), \(day)\(isKnownThen ? " as known then" : "")" }
  }

  @Test func `A second counting finds what no longer is as it was printed`() throws {
    let city = try City.open()
    let books = try city.copy()
    let folder = "\(city.printed)/2016-06-30"
    try books.ask(
      "update ledger.grading_decided set s = null, a = null, level = 1 where id = (select max(g.id) "
        + "from ledger.grading_decided g join ledger.filing_certified using (object) where g.level = 2)")
    let counted = try books.count([folder])
    #expect(counted.status == 1, "\(counted)")
    #expect(counted.output.contains("表4 等级保护"), "\(counted)")
    #expect(counted.output.contains("等级：所印 '第二级'，重算 '第一级'"), "\(counted)")
  }
}
