import Press
import Reports
import Statute
import Testing

@Suite("The text that goes with the tables") struct ParagraphTests {
  private func text(of issue: Reports.Issue) throws -> String {
    let sheet = try #require(Sample.campaign.book("book1")?.sheets.first { $0.name == "文字材料" })
    guard case .prose(let paragraphs) = sheet.content else { preconditionFailure("文字材料 is no text") }
    return paragraphs.flatMap { $0.filled(for: issue) }.joined()
  }

  /// The figure of the row over all of a sheet, under a heading.
  private func cell(_ heading: String, of issue: Reports.Issue, in sheet: String) throws -> String {
    let layout = try #require(Sample.campaign.book("book1")?.sheets.first { $0.name.hasPrefix(sheet) })
    let table = try #require(Table(layout, of: issue))
    let column = try #require(table.columns.firstIndex { $0.heading.filter { $0 != "\n" } == heading })
    guard case .rate(let rate) = table.rows[0].figures[column] else { return "—" }
    return "\(rate)%"
  }

  @Test(arguments: [
    ("综合完成率%", "表1-1", "定级备案综合完成率"), ("测评率%", "表1-2", "测评率"), ("整改率%", "表1-2", "整改率"), ("完成率%", "表1-2", "整治完成率"),
    ("加挂率%", "表3", "加挂率"),
  ])
  func `says what the cell says`(heading: String, sheet: String, words: String) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let issue = Sample(seed: seed).issue
      #expect(try text(of: issue).contains(words + cell(heading, of: issue, in: sheet)), "\(seed)")
    }
  }

  @Test func `compares with the issue before in percentage points of what is printed`() throws {
    var issue = Sample().issue
    let before = try #require(issue.previous)
    #expect(try text(of: issue).contains("，较上期提高"))
    issue.previous = Previous(asOf: before.asOf, cube: issue.cube, regions: before.regions)
    #expect(try text(of: issue).contains("，与上期持平") && !text(of: issue).contains("较上期"))
    let now = issue.cube
    issue.cube = before.cube
    issue.previous = Previous(asOf: before.asOf, cube: now, regions: before.regions)
    #expect(try text(of: issue).contains("，较上期下降"))
    issue.previous = nil
    #expect(try !text(of: issue).contains("上期"))
  }

  @Test func `says nothing of what there is none of`() throws {
    let issue = Sample().issue
    #expect(try text(of: issue).contains("未定级网站"))
    var done = issue
    done.cube = Cube()
    for measure in Measures.catalogue.all where measure.kind != nil && measure.id != "D2.none" {
      for region in issue.regions {
        for category in issue.campaign.categories.map(\.code) {
          let group = Group(region: region.code, category: category)
          done.cube.enter(measure.id, group, issue.cube.count(measure.id) { $0 == group })
        }
      }
    }
    #expect(try !text(of: done).contains("未定级网站"))
  }

  @Test func `compares no regions in the book of one`() throws {
    var issue = Sample().issue
    #expect(try text(of: issue).contains("位居前三的为"))
    issue.region = "371525"
    #expect(try !text(of: issue).contains("位居前三的为") && !text(of: issue).contains("红灯"))
    #expect(try text(of: issue).contains("冠县共登记") && !text(of: issue).contains("全市"))
  }

  @Test func `speaks of a lamp only where one is lit`() throws {
    var issue = Sample().issue
    #expect(try text(of: issue).contains("亮红灯"))
    issue.settings.lamps = LampThresholds(yellowBelow: -2000, redBelow: -3000)
    issue.settings.deadlines = []
    #expect(try !text(of: issue).contains("亮红灯") && !text(of: issue).contains("亮黄灯"))
  }

  @Test func `names those in which the most is left, the official order where they are alike`() throws {
    var issue = Sample().issue
    issue.cube = Cube()
    for (region, count) in [("371526", 2), ("371502", 2), ("371525", 3), ("371521", 1)] {
      issue.cube.enter("D2.none", Group(region: region, category: "organ"), count)
    }
    #expect(try text(of: issue).contains("未定级网站8个，主要分布在冠县（3个）、东昌府区（2个）、高唐县（2个）。"))
    issue.region = "371525"
    #expect(try text(of: issue).contains("未定级网站3个。"))
  }
}
