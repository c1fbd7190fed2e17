import Foundation
import Intake
import Reports
import Spreadsheet
import Testing

/// Received templates that differ from ours in one way each.
@Suite struct LayoutComparisonTests {
  private static let campaign = Campaign.named("liaocheng-2015")!

  private func compare(_ grid: ReceivedGrid, sheet: String? = "表3") throws -> LayoutComparison? {
    try grid.read { path in
      try LayoutComparison.best(
        of: path, among: LayoutComparison.Candidate.all(of: Self.campaign, books: Self.campaign.books, sheet: sheet))
    }
  }

  /// The columns of a state: our cell, their cell.
  private func cells(_ state: LayoutComparison.State, _ found: LayoutComparison) -> [String] {
    found.lines.filter { $0.state == state }.map { "\($0.ours?.cell ?? "") \($0.theirs?.cell ?? "")" }
  }

  @Test func `the same header is the same, and is found among all of ours`() throws {
    for sheet in [nil, "表3", "表3 资格复核与标识"] {
      let found = try #require(try compare(.table3, sheet: sheet))
      #expect(found.isSame && found.lines.count == 16 && found.header == "A4:P5", "\(found.lines)")
      #expect(found.book == "book1" && found.sheet == "表3 资格复核与标识" && found.received == "来表")
      #expect(found.lines[3].ours?.path == ["开办资格复核", "应复核"] && found.lines[3].theirs?.cell == "D5")
    }
  }

  @Test func `width, spaces, line breaks and brackets make no difference`() throws {
    var grid = ReceivedGrid.table3
    grid.rows[3][2] = "网站⏎总 数"
    grid.rows[3][14] = "ＩＣＰ备案"
    grid.rows[4][7] = "未通过（已取消⏎备案）"
    grid.rows[4][9] = "完成率（％）"
    #expect(try #require(try compare(grid)).isSame)
  }

  @Test func `titles above and none above, notes and data below, leave the header where it is`() throws {
    var grid = ReceivedGrid.table3
    grid.rows.removeFirst(3)
    grid.rows.removeLast(3)
    let bare = try #require(try compare(grid))
    #expect(bare.isSame && bare.header == "A1:P2")
    grid.rows.insert(["", "内部资料"], at: 0)
    grid.rows.insert([], at: 1)
    let low = try #require(try compare(grid))
    #expect(low.isSame && low.header == "A3:P4")
  }

  @Test(arguments: [
    // Groups written once and not merged; the columns without a group written above, below, or merged otherwise.
    ("序号|地区|网站总数|开办资格复核|||||||网站标识||||ICP备案|", "|||"),
    ("|||开办资格复核|<|<|<|<|<|<|网站标识|<|<|<|ICP备案|<", "序号|地区|网站总数|"),
    ("|||开办资格复核|||||||网站标识||||ICP备案|", "序号|地区|网站总数|"),
    ("序号|地区|网站总数|开办资格复核|开办资格复核|开办资格复核|开办资格复核|开办资格复核|开办资格复核|开办资格复核|网站标识|网站标识|网站标识|网站标识|ICP备案|ICP备案", "^|^|^|"),
  ]) func `header rows that are merged otherwise read alike`(upper: String, lower: String) throws {
    var grid = ReceivedGrid.table3
    let (groups, own) = (ReceivedGrid(upper).rows[0], ReceivedGrid(lower).rows[0])
    grid.rows[3] = groups
    grid.rows[4].replaceSubrange(0..<3, with: own.prefix(3))
    let found = try #require(try compare(grid))
    #expect(found.isSame, "\(found.lines.filter { $0.state != .same })")
    #expect(found.header == "A4:P5")
  }

  @Test func `a header of three rows is one all the same`() throws {
    var grid = ReceivedGrid.table3
    grid.rows.insert(["^", "^", "^"] + [String](repeating: "^", count: 13), at: 4)
    // The groups go down two rows, their columns stand in the third.
    #expect(try #require(try compare(grid)).isSame)
  }

  @Test func `a column that moved is told, and what only gave way to it apart`() throws {
    var grid = ReceivedGrid.table3
    grid.rows[4].swapAt(3, 9)
    let found = try #require(try compare(grid))
    #expect(cells(.moved, found) == ["D5 J5", "J5 D5"] && found.count(.same) == 14)
    var other = ReceivedGrid.table3
    let rate = other.rows[4].remove(at: 9)
    other.rows[4].insert(rate, at: 3)
    let pushed = try #require(try compare(other))
    #expect(cells(.moved, pushed) == ["J5 D5"])
    #expect(cells(.shifted, pushed) == ["D5 E5", "E5 F5", "F5 G5", "G5 H5", "H5 I5", "I5 J5"])
  }

  @Test func `a column that was renamed is taken for its like`() throws {
    var grid = ReceivedGrid.table3
    grid.rows[4][7] = "取消备案（未通过）"
    grid.rows[3][10] = "标识加挂情况"
    let found = try #require(try compare(grid))
    #expect(cells(.similar, found) == ["H5 H5", "K5 K5", "L5 L5", "M5 M5", "N5 N5"])
    #expect(found.count(.same) == 11 && found.lines.count == 16)
  }

  @Test func `a column that was added is theirs alone, and those behind it gave way`() throws {
    var grid = ReceivedGrid.table3
    grid.insert(["<", "<", "<", "单位数", "^"], at: 2)
    let found = try #require(try compare(grid))
    #expect(cells(.theirsOnly, found) == [" C4"] && found.count(.shifted) == 14 && found.count(.same) == 2)
    var last = ReceivedGrid.table3
    last.insert(["<", "<", "<", "填报口径", "^"], at: 16)
    let behind = try #require(try compare(last))
    #expect(cells(.theirsOnly, behind) == [" Q4"] && behind.count(.same) == 16)
  }

  @Test func `a column that was dropped is ours alone`() throws {
    var grid = ReceivedGrid.table3
    grid.remove(5)
    let found = try #require(try compare(grid))
    #expect(cells(.oursOnly, found) == ["F5 "] && found.count(.shifted) == 10 && found.count(.same) == 5)
  }

  @Test func `a header that begins in the second column is all there, one to the right`() throws {
    var grid = ReceivedGrid.table3
    grid.insert([], at: 0)
    let found = try #require(try compare(grid))
    #expect(found.count(.shifted) == 16 && found.header == "B4:Q5")
  }

  @Test func `headings of one row stand for a group and a heading`() throws {
    let grid = ReceivedGrid("序号|地区|网站总数|资格复核应复核|资格复核已复核|资格复核完成率|标识应加挂|标识已加挂|标识加挂率")
    let found = try #require(try compare(grid))
    #expect(found.count(.same) == 3 && found.header == "A1:I1")
    #expect(cells(.similar, found) == ["D5 D1", "E5 E1", "J5 F1", "K5 G1", "L5 H1", "M5 I1"])
    #expect(found.count(.oursOnly) == 7)
  }

  @Test func `a CSV is compared by its headings`() throws {
    let path = FileManager.default.temporaryDirectory.path + "/received-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try (ledgerHeadings + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let all = LayoutComparison.Candidate.all(of: Self.campaign, books: Self.campaign.books)
    let found = try #require(try LayoutComparison.best(of: path, among: all))
    #expect(found.book == "book2" && found.header == "A1:AK1" && found.isSame)
    let renamed = ledgerHeadings.replacing("主办单位", with: "网站责任单位") + "\n"
    try renamed.write(toFile: path, atomically: true, encoding: .utf8)
    let other = try #require(try LayoutComparison.best(of: path, among: all))
    #expect(cells(.similar, other) == ["E4 E1"] && other.count(.same) == 36)
  }

  @Test func `a file without such a header, and one that is no workbook`() throws {
    #expect(try compare(ReceivedGrid("姓名|年龄\n张三|30"), sheet: nil) == nil)
    let path = FileManager.default.temporaryDirectory.path + "/received-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "序号,地区".write(toFile: path, atomically: true, encoding: .utf8)
    let all = LayoutComparison.Candidate.all(of: Self.campaign, books: Self.campaign.books)
    #expect(throws: IntakeRefusal.file(.notAWorkbook)) { try LayoutComparison.best(of: path, among: all) }
    try ReceivedGrid.table3.read { path in
      #expect(throws: IntakeRefusal.noSuchSheet("表9")) {
        try LayoutComparison.best(of: path, among: all, received: "表9")
      }
    }
  }
}
