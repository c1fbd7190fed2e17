import Press
import Reports
import Statute
import Testing

@Suite("Sheets with rows of units") struct UnitSheetTests {
  private func table(of issue: Reports.Issue) throws -> Table {
    let layout = try #require(issue.campaign.book("book1")?.sheets.first { $0.name.hasPrefix("表7") })
    return try #require(Table(layout, of: issue))
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `stand in the order of their ranks, and come to the region`(seed: UInt64) throws {
    let table = try table(of: Sample(seed: seed).issue)
    let sites = table.rows.map { row in
      if case .number(let count) = row.figures[3] { count } else { 0 }
    }
    #expect(sites.dropFirst().reduce(0, +) == sites[0] && sites.dropFirst().allSatisfy { $0 > 0 })
    let rank = try #require(table.columns.firstIndex { $0.heading == "排名" })
    let ranks = table.rows.dropFirst().map { row in
      if case .number(let rank) = row.figures[rank] { rank } else { Int.max }
    }
    #expect(ranks == ranks.sorted() && ranks.first == 1)
    #expect(table.rows.dropFirst().compactMap(\.ordinal) == Array(1..<table.rows.count))
    #expect(table.rows[0].figures[rank] == .none)
  }

  @Test func `print “—” where nothing of the unit is of such a category`() throws {
    var isFound = false
    for seed in 1...12 as ClosedRange<UInt64> {
      let issue = Sample(seed: seed, sites: 4).issue
      let table = try table(of: issue)
      let review = try #require(table.columns.firstIndex { $0.heading.hasPrefix("资格复核") })
      for row in table.rows {
        guard let unit = row.extent.unit else { continue }
        let others = issue.cube.count("A1", of: unit) { $0.category != "enterprise" }
        if others == 0 { #expect(row.figures[review] == .none) }
        isFound = isFound || others == 0
      }
    }
    #expect(isFound)
  }

  @Test func `say so in the book of a region that they do not speak of`() async throws {
    var sample = Sample()
    sample.issue.region = "371525"
    #expect(try table(of: sample.issue).rows.isEmpty)
    let printed = try await sample.write("book1")
    #expect(printed.rows["表7 市直部门（单位）进展"] == 0)
    #expect(try SheetDump.lines(of: printed.path).contains { $0.contains("本分册没有市直单位") })
    #expect(sample.balance().lines.first { $0.id == "7" }?.verdict == .notApplicable)
    sample.issue.region = "371500"
    let own = try table(of: sample.issue)
    #expect(own.rows.count > 2 && own.rows[0].label == "市直合计")
  }

  @Test func `are found among the units of the whole city by region, category and name`() async throws {
    let campaign = try #require(Campaign.named("site-self-check"))
    let sample = Sample(of: campaign)
    let layout = try #require(campaign.book("book1")?.sheets.first { $0.name.hasPrefix("表2") })
    let table = try #require(Table(layout, of: sample.issue))
    let orders = table.rows.compactMap { row in
      row.extent.unit.flatMap { unit in sample.issue.regions.first { $0.code == unit.region }?.order }
    }
    #expect(orders == orders.sorted() && Set(orders).count == sample.issue.regions.count)
    #expect(sample.balance().lines.first { $0.id == "5" }?.verdict == .pass)
  }
}
