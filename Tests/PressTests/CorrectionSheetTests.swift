import Press
import Reports
import Statute
import Testing

@Suite struct CorrectionSheetTests {
  private static let sheet = "更正情况"

  /// The first book's sheet of corrections, with these corrections in the register.
  private static func lines(_ rows: [[String: Cell]], isCut: Bool = false) async throws -> [String] {
    var sample = Sample()
    for cells in rows {
      let row = SampleRow(
        kind: .correction, group: Group(region: "371525", category: "organ"), number: "12", truths: ["counted"],
        cells: cells)
      sample.register.rows.append(row)
    }
    sample.issue.cube = sample.register.cube()
    if isCut { sample.issue.region = "371526" }
    let lines = try SheetDump.lines(of: try await sample.write("book1").path)
    guard let start = lines.firstIndex(of: "== \(sheet)") else { return [] }
    return Array(lines[start...].dropFirst().prefix { !$0.hasPrefix("== ") })
  }

  private static let regrading: [String: Cell] = [
    "number": .number(12), "kind": .text("grading_decided"), "subject": .text("W000029 某局网站系统"),
    "original_on": .day(Day(2015, 12, 15)), "corrected_on": .day(Day(2015, 12, 15)),
    "original": .particulars([.init(name: "level", value: "3"), .init(name: "document", value: "—")]),
    "corrected": .particulars([.init(name: "level", value: "2"), .init(name: "document", value: "冠政〔2015〕1号")]),
    "reason": .text("定级报告为第二级"), "recorded_by": .text("张三"), "recorded_on": .text("2016-03-28 16:10"),
    "changes": .particulars([
      .init(place: "冠县", name: "D2.2", value: "1→2"), .init(place: "冠县", name: "D2.3", value: "1→0"),
    ]),
  ]

  @Test func `what was corrected is told in words, each place once`() async throws {
    let lines = try await Self.lines([Self.regrading])
    #expect(lines.contains { $0.contains("A2 对上期报表的更正情况表（截至2016年3月31日，共1项）") })
    let row = lines.first { $0.hasPrefix("A6 1 ") } ?? ""
    #expect(row.contains("B6 定级结果 ¦ C6 W000029 某局网站系统"))
    #expect(row.contains("安全保护等级：第三级；文号：—") && row.contains("安全保护等级：第二级；文号：冠政〔2015〕1号"))
    #expect(row.contains("定级报告为第二级 ¦ I6 张三 ¦ J6 2016-03-28 16:10"))
    #expect(row.contains("K6 冠县：已定级—第二级（D2.2）1→2；已定级—第三级（D2.3）1→0"))
  }

  @Test func `a void fact says so, and a correction that changes no number says that`() async throws {
    var cells = Self.regrading
    cells["corrected"] = .particulars([.init(name: "void", value: "")])
    cells["corrected_on"] = .empty
    cells["changes"] = .particulars([])
    let row = try await Self.lines([cells]).first { $0.hasPrefix("A6 1 ") } ?? ""
    #expect(row.contains("作废（原登记不成立）") && row.contains("K6 无变化"))
  }

  @Test func `days, periods and codes of a fact read as print has them`() async throws {
    var cells = Self.regrading
    cells["original"] = .particulars([
      .init(name: "valid", value: "[2015-01-01,2017-01-01)"), .init(name: "due_on", value: "2016-03-01"),
      .init(name: "category", value: "institution"), .init(name: "sites", value: "W000001 甲网、W000002 乙网"),
    ])
    let row = try await Self.lines([cells]).first { $0.hasPrefix("A6 1 ") } ?? ""
    #expect(
      row.contains("有效期：2015年1月1日起至2016年12月31日；时限：2016年3月1日；单位类别：事业单位；受检网站：W000001 甲网、W000002 乙网"))
  }

  @Test func `more numbers than a row can hold are counted`() async throws {
    var cells = Self.regrading
    cells["changes"] = .particulars(
      (0..<40).map { .init(place: $0 < 20 ? "冠县" : "莘县", name: "D5", value: "\($0)→\($0 + 1)") })
    let row = try await Self.lines([cells]).first { $0.hasPrefix("A6 1 ") } ?? ""
    #expect(row.contains("已备案（D5）11→12；等共40项") && !row.contains("12→13"))
  }

  @Test func `without corrections the sheet says so and still prints`() async throws {
    let lines = try await Self.lines([])
    #expect(lines.contains("A6 本期无更正") && lines.contains("merge A6:K6"))
    #expect(lines.contains { $0.contains("共0项") })
    let regional = try await Self.lines([Self.regrading], isCut: true)
    #expect(regional.contains("A6 本期无更正"))
  }

  @Test func `a kind of fact without a word is refused, not printed`() async throws {
    var cells = Self.regrading
    cells["kind"] = .text("grading_dreamt")
    let refusal = await #expect(throws: UnwordedCode.self) { try await Self.lines([cells]) }
    #expect(refusal?.code == "grading_dreamt")
    cells["kind"] = .text("grading_decided")
    cells["original"] = .particulars([.init(name: "lavel", value: "3")])
    let unnamed = await #expect(throws: UnwordedCode.self) { try await Self.lines([cells]) }
    #expect(unnamed?.code == "lavel")
  }
}
