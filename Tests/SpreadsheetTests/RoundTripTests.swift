import Spreadsheet
import Testing

@Suite struct `From writer to reader` {
  let scratch = Scratch()
  let known = WorkbookProperties(title: "统计表", created: 1_700_000_000)

  private static let texts = [
    "=1+1", "+86", "-x", "@a", "=cmd|' /C calc'!A0", "'quoted", "😀👩‍👩‍👧‍👦", "𠀀𪚥", "\u{200F}עברית \u{202E}x", "_x0041_",
    "_x005F_x0041_",
    "__x0041_", "_x004_", "_xD83D__xDE00_", "  leading", "trailing  ", "\ttab", "a\nb", "a\r\nb", "\n", " ", "　全角　",
    "<&>\"'", "]]>", "&amp;", "000123", "37250012345678901", "1E5", "TRUE", "2026-03-05", "\u{7F}\u{85}", "\u{2028}",
    "é", "e\u{301}",
    String(repeating: "字", count: 32_767), String(repeating: "&", count: 32_767),
    String(repeating: "_x0041_", count: 2500),
  ]

  @Test(arguments: [true, false])
  func `Every text comes back as it was`(constantMemory: Bool) throws {
    let path = scratch.file("texts.xlsx")
    let book = try Workbook(path: path, properties: known, constantMemory: constantMemory)
    let sheet = try book.addSheet("表")
    for (row, text) in Self.texts.enumerated() { try sheet.write(text: text, row: row, column: row % 3) }
    try book.close()
    let found = try Contents(path: path)
    #expect(found.cells.count == Self.texts.count)
    for (row, text) in Self.texts.enumerated() {
      let back = found.cells[cellReference(row: row, column: row % 3)]
      #expect(back == .text(text), "\(text.prefix(20))")
      // Swift holds canonically equal texts equal; their bytes must be equal too.
      if case .text(let string) = back { #expect(Array(string.utf8) == Array(text.utf8)) }
    }
  }

  @Test(arguments: [true, false])
  func `Numbers, days, formulas and merges come back`(constantMemory: Bool) throws {
    let path = scratch.file("values.xlsx")
    let book = try Workbook(path: path, properties: known, constantMemory: constantMemory)
    let cover = try book.addSheet("隐")
    try cover.hide()
    let sheet = try book.addSheet("表 '1' 甲")
    let date = try book.style(Format(numberFormat: "yyyy\"年\"m\"月\"d\"日\""))
    let boxed = try book.style(Format(borders: .init(.thin)))
    try sheet.merge(CellRange(rows: 0...2, columns: 0...1), text: "头", style: boxed)
    try sheet.merge(CellRange(rows: 0...0, columns: 2...3), text: "右", style: boxed)
    try sheet.write(text: "叶", row: 1, column: 2, style: boxed)
    let numbers = [0, -1, 0.1, 1e-300, 1.5e300, 999_999_999_999_999, 123_456.789]
    for (column, number) in numbers.enumerated() { try sheet.write(number: number, row: 3, column: column) }
    let days = [(1900, 1, 1), (1900, 2, 28), (1900, 3, 1), (2000, 2, 29), (2026, 12, 31), (9999, 12, 31)]
    for (column, (year, month, day)) in days.enumerated() {
      let moment = try #require(CivilMoment(year: year, month: month, day: day, seconds: column * 3661))
      try sheet.write(date: moment, row: 4, column: column, style: date)
    }
    try sheet.write(formula: "=SUM(A4:B4)", value: .number(-1), row: 5, column: 0)
    try sheet.write(formula: "=\"<\"&A1", value: .text("<头_x0041_"), row: 5, column: 1)
    try sheet.writeBlank(row: 5, column: 2, style: boxed)
    // A merge that no later row follows is still padded and told.
    try sheet.merge(CellRange(rows: 6...8, columns: 0...0), text: "尾", style: boxed)
    try book.close()

    var reader = try WorkbookReader(path: path)
    #expect(reader.sheets.map(\.name) == ["隐", "表 '1' 甲"] && reader.sheets.map(\.isHidden) == [true, false])
    let found = try Contents(&reader, sheet: 1)
    #expect(found.summary.merges.map(\.reference).sorted() == ["A1:B3", "A7:A9", "C1:D1"])
    #expect(found.cells["A1"] == .text("头") && found.cells["C1"] == .text("右") && found.cells["C2"] == .text("叶"))
    #expect(found.cells["A7"] == .text("尾"))
    #expect(found.summary.rows == 9)
    for (column, number) in numbers.enumerated() {
      guard case .number(let back, _) = found.cells[cellReference(row: 3, column: column)] else { throw Unexpected() }
      #expect(back == number)
    }
    for (column, (year, month, day)) in days.enumerated() {
      guard case .date(let back, _) = found.cells[cellReference(row: 4, column: column)] else { throw Unexpected() }
      #expect(back == CivilMoment(year: year, month: month, day: day, seconds: column * 3661))
    }
    #expect(found.cells["A6"] == .number(-1, raw: "-1") && found.cells["B6"] == .text("<头_x0041_"))
    #expect(found.formulas == ["A6", "B6"])
    #expect(found.cells["C6"] == nil)
  }

  @Test func `A head written cell by cell in constant memory is the same as in any order`() throws {
    var found: [Contents] = []
    for constantMemory in [true, false] {
      let path = scratch.file("\(constantMemory).xlsx")
      let book = try Workbook(path: path, properties: known, constantMemory: constantMemory)
      let sheet = try book.addSheet("表")
      let boxed = try book.style(Format(borders: .init(.thin)))
      try sheet.merge(CellRange(rows: 0...1, columns: 0...0), text: "甲", style: boxed)
      try sheet.merge(CellRange(rows: 0...3, columns: 1...2), text: "乙", style: boxed)
      try sheet.merge(CellRange(rows: 0...0, columns: 3...5), text: "丙", style: boxed)
      try sheet.setHeight(20, row: 1)
      try sheet.write(text: "丁", row: 1, column: 3, style: boxed)
      try sheet.write(text: "戊", row: 9, column: 0, style: boxed)
      try book.close()
      var contents = try Contents(path: path)
      contents.summary = SheetSummary()
      found.append(contents)
    }
    #expect(found[0] == found[1])
    #expect(found[0].cells.count == 5)
  }

  @Test func `A book says nothing of its author, its path or its machine`() throws {
    let path = scratch.file("author.xlsx")
    let book = try Workbook(path: path, properties: known)
    try book.addSheet("表").write(text: "x", row: 0, column: 0)
    try book.close()
    let archive = try ZipArchiveText(path)
    let core = try archive.text("docProps/core.xml")
    #expect(core.contains("<dc:title>统计表</dc:title>"))
    #expect(core.contains("<dc:creator></dc:creator>") && core.contains("<cp:lastModifiedBy></cp:lastModifiedBy>"))
    #expect(core.contains("2023-11-14T22:13:20Z"))
    for part in ["docProps/core.xml", "docProps/app.xml", "xl/workbook.xml"] {
      #expect(try !archive.text(part).contains("/tmp") && !archive.text(part).contains("author.xlsx"))
    }
  }

  struct Unexpected: Error {}
}
