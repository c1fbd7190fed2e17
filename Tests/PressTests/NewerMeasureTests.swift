import Press
import Reports
import Statute
import Testing

/// An issue beside one that was published by a program which counted less.
@Suite struct NewerMeasureTests {
  /// An issue beside figures that were kept without these measures, of which some came to nothing.
  private static func issue(
    _ sample: Sample = Sample(), without newer: Set<Measure.ID>, nothingIn empty: Set<Measure.ID> = ["A4"]
  ) throws -> Reports.Issue {
    var issue = sample.issue
    let before = try #require(issue.previous)
    var kept = Cube()
    for measure in Measures.catalogue.all where measure.kind != nil && !newer.contains(measure.id) {
      kept.enter(measure.id)
      for row in before.regions where !empty.contains(measure.id) {
        for category in issue.campaign.categories.map(\.code) {
          let group = Group(region: row.code, category: category)
          kept.enter(measure.id, group, before.cube.count(measure.id) { $0 == group })
        }
      }
    }
    let read = try #require(Cube(json: kept.json))
    issue.previous = Previous(asOf: before.asOf, cube: read, regions: before.regions)
    issue.history = issue.previous.map { [$0] } ?? []
    return issue
  }

  private static func sheet(_ name: String) throws -> SheetLayout {
    try #require(Sample.campaign.book("book1")?.sheets.first { $0.name.hasPrefix(name) })
  }

  /// What the columns of comparison say of all of the city and of one region.
  private static func compared(_ issue: Reports.Issue) throws -> [[Figure]] {
    let table = try #require(Table(try sheet("表8"), of: issue))
    return table.rows.map { row in
      zip(table.columns, row.figures).compactMap { column, figure in
        guard case .derived(let derived) = column.content else { return nil }
        return [.previousRate, .change, .previousRank, .rankChange].contains(derived) ? figure : nil
      }
    }
  }

  @Test func `a rate of which nothing is known is compared with nothing`() throws {
    let figures = try Self.compared(try Self.issue(without: ["D8.done"]))
    #expect(figures.count > 10 && figures.allSatisfy { $0.count == 4 })
    #expect(figures.joined().allSatisfy { $0 == .none })
  }

  @Test func `a rate that was nothing is compared with it`() throws {
    let issue = try Self.issue(without: [], nothingIn: ["D8.done"])
    let city = try Self.compared(issue)[0]
    guard case .rate(let before) = city[0], case .change(let change) = city[1] else {
      Issue.record("\(city)")
      return
    }
    #expect(before.tenths == 0 && change > 0)
  }

  @Test func `the text compares the rates that were published`() throws {
    guard case .prose(let paragraphs) = try Self.sheet("文字材料").content else { preconditionFailure("no text") }
    func text(_ issue: Reports.Issue) -> String { paragraphs.flatMap { $0.filled(for: issue) }.joined() }
    let words = /综合完成率[0-9.]+%，较上期/
    #expect(try text(Self.issue(without: [])).contains(words))
    let newer = try text(Self.issue(without: ["D8.done"]))
    #expect(!newer.contains(words) && newer.contains("，较上期"))
  }

  @Test func `a cumulative count is held against those that were published`() throws {
    let all = Sample.campaign.checks.cumulative
    var sample = Sample()
    // Nothing has come since, so nothing has fallen.
    sample.issue.previous = Previous(asOf: Day(2016, 3, 24), cube: sample.issue.cube, regions: sample.issue.regions)
    func line(_ newer: Set<Measure.ID>) throws -> Balance.Line? {
      let balance = Balance(of: try Self.issue(sample, without: newer), lists: [])
      return balance.lines.first { $0.id == "S6" }
    }
    #expect(try line([])?.name == "累计数不低于上期（\(all.count)项之和）")
    #expect(try line([all[0]])?.name == "累计数不低于上期（\(all.count - 1)项之和）")
    #expect(try line(Set(all))?.verdict == .notApplicable)
  }

  @Test func `the chart of the issues has nothing where nothing was counted`() throws {
    guard case .chart(let chart) = try Self.sheet("图4").content else { preconditionFailure("no chart") }
    func first(_ newer: Set<Measure.ID>) throws -> [Figure] {
      Table(chart.series, overIssuesUntil: try Self.issue(without: newer)).rows[0].figures
    }
    let (known, newer) = (try first([]), try first(["D2"]))
    #expect(!known.contains { $0 == .none })
    guard newer[0] == .none, case .rate = newer[2] else {
      Issue.record("\(newer)")
      return
    }
  }

  @Test func `figures say what was counted, unless they are older than that`() throws {
    let cube = try #require(Cube(json: #"{"A1": [["371525", "organ", 3]], "A3": []}"#))
    #expect(cube.hasCounted("A1") && cube.hasCounted("A3") && !cube.hasCounted("D8.done"))
    #expect(cube.json == #"{"A1": [["371525", "organ", 3]], "A3": []}"#)
    #expect(cube.within("371502").json == #"{"A1": [], "A3": []}"#)
    let older = try #require(Cube(json: #"{"A1": [["371525", "organ", 3]]}"#))
    #expect(older.hasCounted("D8.done") && older.count("D8.done") == 0)
  }
}
