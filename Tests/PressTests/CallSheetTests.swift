import CLibZip
import Foundation
import Statute
import Testing

@testable import Press

@Suite struct `The call sheet` {
  private static func row(_ unit: String, _ matters: String..., last: String = "") -> CallSheet.Row {
    .init(unit: unit, subject: "W000001 门户网站", matters: matters, person: "张伟", phone: "06358000000", lastContact: last)
  }

  private static let sheet = CallSheet(
    title: "聊城市网络安全等级保护工作催办单", day: Day(2016, 6, 30),
    blocks: [
      .init(region: "市直", rows: [row("某局", "备案：2016-06-01届满，逾期29日", "测评：2016-06-02届满，逾期28日")]),
      .init(
        region: "东昌府区",
        rows: [row("=1+1", "专项行动：未报送", last: "2016-06-29 李主任：答应周五前补交"), row("乙局", "专项行动：未报送")]),
    ])

  private static func withFile<Value>(_ body: (String) throws -> Value) throws -> Value {
    let path = FileManager.default.temporaryDirectory.appending(path: "mlps-call-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  @Test func `it holds a block for each region in order, and a running number through all of them`() throws {
    let lines = try Self.withFile { path in
      try Self.sheet.write(to: path)
      return try SheetDump.lines(of: path)
    }
    let text = lines.joined(separator: "\n")
    #expect(lines.first == "== 催办单")
    let order = ["市直（1项）", "某局", "东昌府区（2项）", "=1+1", "乙局", "催办人："]
    var rest = text[...]
    for words in order {
      let found = try #require(rest.firstRange(of: words), "\(words)")
      rest = rest[found.upperBound...]
    }
    for words in [
      "聊城市网络安全等级保护工作催办单", "截至2016年6月30日　共3项", "逾期事项及届满日", "联系电话", "最近一次联系", "本次催办结果", "06358000000",
      "2016-06-29 李主任：答应周五前补交",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `it is A4 across, its heading repeated and its pages numbered`() throws {
    let (sheet, book) = try Self.withFile { path in
      try Self.sheet.write(to: path)
      return (
        String(decoding: try SheetDump.part("xl/worksheets/sheet1.xml", of: path), as: UTF8.self),
        String(decoding: try SheetDump.part("xl/workbook.xml", of: path), as: UTF8.self)
      )
    }
    #expect(sheet.contains("paperSize=\"9\""))
    #expect(sheet.contains("orientation=\"landscape\""))
    #expect(sheet.contains("第 &amp;P 页 共 &amp;N 页"))
    #expect(sheet.contains("fitToHeight=\"0\""))
    #expect(book.contains("_xlnm.Print_Titles"))
    #expect(book.contains("'催办单'!$3:$3"))
  }

  @Test func `a sheet with nobody on it says so`() throws {
    let lines = try Self.withFile { path in
      try CallSheet(title: "催办单", day: Day(2016, 6, 30), blocks: []).write(to: path)
      return try SheetDump.lines(of: path)
    }
    #expect(lines.joined().contains("没有应催办的单位"))
  }

  @Test func `the same sheet gives the same bytes`() throws {
    let bytes = try (0..<2).map { _ in
      try Self.withFile { path in
        try Self.sheet.write(to: path)
        return try Data(contentsOf: URL(filePath: path))
      }
    }
    #expect(bytes[0] == bytes[1])
  }
}
