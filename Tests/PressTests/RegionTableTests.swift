import Press
import Reports
import Testing

/// The tables and charts of the book of one region (分册).
@Suite struct RegionTableTests {
  @Test(arguments: SampleRegister.regions2016.map(\.code))
  func `every one but that of the city's units has a row of the region, under its own name`(code: String) throws {
    var issue = Sample().issue
    issue.region = code
    let region = try #require(issue.regions.first { $0.code == code })
    for sheet in try #require(issue.campaign.book("book1")).sheets {
      let table: Table?
      switch sheet.content {
      case .chart(let chart):
        guard case .places(let rows) = chart.rows else { continue }
        table = Table(chart.series, over: rows, of: issue)
      case .summary: table = sheet.name.hasPrefix("表7") ? nil : Table(sheet, of: issue)
      default: table = nil
      }
      guard let table else { continue }
      #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.extent.regions == [region] }, "\(sheet.name)")
      #expect(table.rows.allSatisfy { !$0.label.contains("全市") }, "\(sheet.name)")
      guard !sheet.name.hasPrefix("表2") else { continue }
      #expect(table.rows.map(\.label) == [region.name], "\(sheet.name)")
    }
  }
}
