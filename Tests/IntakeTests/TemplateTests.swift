import Casework
import Foundation
import Spreadsheet
import Statute
import Testing
import _Scenes

@testable import Intake

@Suite struct `The templates` {
  /// The lists of a template as they stand in its workbook, by their headings.
  private static func lists(_ form: Form, on day: Day) throws -> [String: [String]] {
    let path = FileManager.default.temporaryDirectory.path + "/template-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try TemplatePrinter(form, on: day, regions: .liaocheng).write(to: path)
    var reader = try WorkbookReader(path: path)
    let words = try #require(reader.sheets.firstIndex { $0.name == "字典" })
    #expect(reader.sheets[words].isHidden)
    var columns: [Int: [String]] = [:]
    try reader.read(sheet: words) { row in
      for place in 0..<row.count {
        if case .text(let text) = row[place].value { columns[row[place].column, default: []].append(text) }
      }
    }
    return Dictionary(uniqueKeysWithValues: columns.values.map { ($0[0], Array($0.dropFirst())) })
  }

  @Test func `their lists hold the words of the statute, each once, and no others`() throws {
    let ledger = try Self.lists(.ledger, on: Day(2016, 3, 1))
    #expect(Set(ledger.keys) == ["统计归属", "单位类别", "运行状态", "复核结论", "等级", "结论", "责任书"])
    #expect(ledger["单位类别"] == UnitCategory.allCases.map(\.term))
    #expect(ledger["等级"] == ["未定级"] + Level.allCases.map(\.label))
    let conclusions = try #require(ledger["结论"])
    #expect(Set(conclusions) == Set(Conclusion.allCases.map(\.term)) && conclusions.count == Conclusion.allCases.count)
    let findings = try Self.lists(.findings, on: Day(2016, 3, 1))
    #expect(findings["来源"] == FindingSource.allCases.map(\.term))
    let roster = try Self.lists(.roster, on: Day(2016, 3, 1))
    #expect(roster == ["行政区划代码": ledger["统计归属"], "单位类别": ledger["单位类别"]])
  }

  @Test func `every word of a list is read, as something else than the other words`() throws {
    func expect<Meaning: Hashable>(_ words: [String], all: [Meaning], _ read: (String) -> Meaning?) {
      let meant = words.map(read)
      #expect(Set(meant) == Set(all) && meant.count == all.count, "\(words)")
    }
    expect(Form.categories, all: UnitCategory.allCases, Words.category)
    expect(Form.states, all: SiteEntry.State.allCases, Words.state)
    expect(Form.verdicts, all: [true, false], Words.passed)
    expect(Form.conclusions, all: Conclusion.allCases, Words.conclusion)
    expect(Form.answers, all: [true, false], Words.answer)
    expect(Form.sources, all: FindingSource.allCases, Words.source)
    expect(Form.severities, all: Severity.allCases, Words.severity)
    expect(Form.statuses, all: FindingEntry.Status.allCases, Words.status)
    expect(Form.levels, all: [0] + Level.allCases.map(\.rawValue)) { word in
      (try? Words.grade(word).get()).map { $0?.level.rawValue ?? 0 }
    }
  }

  @Test(arguments: [Day(2013, 6, 30), Day(2016, 3, 1), Day(2026, 11, 1)])
  func `the regions are those of the day`(_ day: Day) throws {
    let regions = try #require(try Self.lists(.ledger, on: day)["统计归属"])
    #expect(regions == Regions.liaocheng.all.filter { $0.stands(on: day) }.map(\.name) && regions.count > 5)
    let table = RegionTable(.liaocheng)
    for name in regions {
      guard case .row = table(name, on: day) else {
        Issue.record("\(name) is no region on \(day)")
        continue
      }
    }
  }
}
