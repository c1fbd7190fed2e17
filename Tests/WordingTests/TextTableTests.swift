import Testing

@testable import Wording

@Suite struct `A table for the terminal` {
  private static let table = TextTable(
    heads: ["编号", "网站名称", "依据"],
    rows: [
      ["1", "聊城市某某局门户网站及其办事大厅", "GB/T 22239-2019 8.1.9.7 security testing"],
      ["2", "短", ""],
    ])

  private static func said(_ columns: Int?) -> [String] {
    TextTable.$columns.withValue(columns) { table.text }.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test func `is as wide as its cells where nobody looks at a terminal`() {
    #expect(
      Self.said(nil) == [
        "编号  网站名称                          依据",
        "────  ────────────────────────────────  ────────────────────────────────────────",
        "1     聊城市某某局门户网站及其办事大厅  GB/T 22239-2019 8.1.9.7 security testing", "2     短",
      ])
    #expect(Self.said(80) == Self.said(nil))
  }

  @Test func `narrows its widest columns and goes on below, breaking no word that need not be broken`() {
    #expect(
      Self.said(40) == [
        "编号  网站名称          依据",
        "────  ────────────────  ────────────────",
        "1     聊城市某某局门户  GB/T 22239-2019",
        "      网站及其办事大厅  8.1.9.7 security",
        "                        testing",
        "2     短",
      ])
  }

  @Test(arguments: 12...120)
  func `fits every width that has room for two columns a cell, and loses nothing`(columns: Int) {
    let said = Self.said(columns)
    #expect(said.allSatisfy { TextTable.width($0) <= columns })
    func letters(_ text: some StringProtocol) -> [Character] { text.filter { $0 != " " && $0 != "─" }.sorted() }
    #expect(letters(said.joined()) == letters(Self.said(nil).joined()))
  }

  @Test func `leaves narrow columns as they are`() {
    let widths = Self.said(50)[1].split(separator: " ").map(\.count)
    #expect(widths.first == 4)
    #expect(widths.dropFirst().max().map { $0 - (widths.dropFirst().min() ?? 0) } ?? 2 <= 1)
  }

  @Test(arguments: ["", "一", "a b", "一二三四五六七八九十", "supercalifragilistic", "甲 乙  丙", "mixed中文words里外"])
  func `a cell is broken by the columns its characters take`(text: String) {
    for limit in 2...12 {
      let lines = TextTable.wrapped(text, to: limit)
      #expect(lines.allSatisfy { TextTable.width($0) <= limit })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
