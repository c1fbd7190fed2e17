import Spreadsheet
import Testing

@Suite struct `Writing a workbook` {
  let scratch = Scratch()
  let known = WorkbookProperties(title: "统计表", subject: "等保", created: 1_700_000_000)

  private func refusal(_ body: (Sheet) throws -> Void) throws -> WritingRefusal? {
    let book = try Workbook(path: scratch.file("refused.xlsx"), properties: known)
    let sheet = try book.addSheet("表")
    do {
      try body(sheet)
      return nil
    } catch let refusal as WritingRefusal {
      return refusal
    }
  }

  private func writeAllVerbs(to name: String) throws {
    let book = try Workbook(path: scratch.file(name), properties: known)
    let sheet = try book.addSheet("表1 总体进展")
    let bold = try book.style(Format(fontName: "黑体", isBold: true, borders: .init(.thin)))
    let date = try book.style(Format(numberFormat: "yyyy-mm-dd"))
    try sheet.setWidth(12.5, columns: 0...3)
    try sheet.setHeight(30, row: 0)
    try sheet.merge(CellRange(rows: 0...0, columns: 0...3), text: "标题", style: bold)
    try sheet.merge(CellRange(rows: 1...2, columns: 0...0), text: "序号", style: bold)
    try sheet.merge(CellRange(rows: 1...1, columns: 1...2), text: "网站", style: bold)
    try sheet.write(text: "总数", row: 2, column: 1, style: bold)
    try sheet.write(text: "在运行", row: 2, column: 2, style: bold)
    try sheet.write(integer: 7, row: 3, column: 1)
    try sheet.write(number: 0.5, row: 3, column: 2)
    try sheet.write(date: #require(CivilMoment(year: 2026, month: 3, day: 5)), row: 4, column: 0, style: date)
    try sheet.write(formula: "=SUM(B4:C4)", value: .number(7.5), row: 4, column: 1)
    try sheet.write(formula: "=B4&\"\"", value: .text("7"), row: 4, column: 2)
    try sheet.writeBlank(row: 4, column: 3, style: bold)
    try sheet.freeze(row: 3, column: 1)
    try sheet.setFilter(CellRange(rows: 2...4, columns: 0...3))
    var page = PageSetup(paper: .a3, isLandscape: true)
    page.footer = "&C第 &P 页，共 &N 页"
    page.repeatedRows = 1...2
    page.rowBreaks = [4]
    try sheet.setPage(page)
    let list = try book.addSheet("字典")
    try list.write(text: "二级", row: 0, column: 0)
    try list.hide()
    try sheet.allow(
      .listed(sheet: "字典", CellRange(rows: 0...0, columns: 0...0)), in: CellRange(rows: 5...9, columns: 0...0))
    try book.close()
  }

  @Test func `The same cells give the same bytes`() throws {
    try writeAllVerbs(to: "a.xlsx")
    try writeAllVerbs(to: "b.xlsx")
    let first = bytes(of: scratch.file("a.xlsx"))
    #expect(first.count > 4000)
    #expect(first == bytes(of: scratch.file("b.xlsx")))
  }

  private func chartText(_ kind: Chart.Kind, maximum: Double? = nil) throws -> String {
    let path = scratch.file("chart.xlsx")
    let book = try Workbook(path: path, properties: known, constantMemory: false)
    let sheet = try book.addSheet("图1 完成率")
    for (place, name) in ["", "冠县", "莘县"].enumerated() { try sheet.write(text: name, row: 0, column: place) }
    for (row, name) in ["完成率", "序时"].enumerated() {
      try sheet.write(text: name, row: row + 1, column: 0)
      for place in 1...2 { try sheet.write(integer: 10 * (row + 1) + place, row: row + 1, column: place) }
    }
    let series = (1...2).map { row in
      Chart.Series(
        name: CellRange(row: row, column: 0), values: CellRange(rows: row...row, columns: 1...2), color: .red,
        isFrame: row == 2 && kind == .columns)
    }
    try book.insert(
      Chart(
        kind: kind, sheet: sheet.name, categories: CellRange(rows: 0...0, columns: 1...2), series: series,
        maximum: maximum, fontName: "宋体", width: 700, height: 300, description: "各县完成率"), on: sheet, row: 4,
      column: 0)
    try book.close()
    return try ZipArchiveText(path).text("xl/charts/chart1.xml")
  }

  @Test func `A chart shows its cells by their names and keeps what they said`() throws {
    let text = try chartText(.columns, maximum: 100)
    #expect(text.contains("<c:f>'图1 完成率'!$A$2</c:f>") && text.contains("<c:v>完成率</c:v>"))
    #expect(text.contains("<c:f>'图1 完成率'!$B$1:$C$1</c:f>") && text.contains("<c:v>莘县</c:v>"))
    #expect(text.contains("<c:f>'图1 完成率'!$B$3:$C$3</c:f>") && text.contains("<c:v>22</c:v>"))
    #expect(text.contains("<c:max val=\"100\"/>"))
    #expect(
      text.contains("<c:overlap val=\"100\"/>") && text.contains("<a:noFill/>"), "what is held against is a frame")
  }

  @Test func `Lying bars have their places down the side and their numbers at the foot`() throws {
    let text = try chartText(.stackedBars)
    #expect(text.contains("<c:barDir val=\"bar\"/>") && text.contains("<c:grouping val=\"stacked\"/>"))
    let places = try #require(text.split(separator: "<c:catAx>").last?.split(separator: "</c:catAx>").first)
    let numbers = try #require(text.split(separator: "<c:valAx>").last?.split(separator: "</c:valAx>").first)
    #expect(places.contains("<c:orientation val=\"maxMin\"/>"))
    #expect(numbers.contains("<c:min val=\"0\"/>") && numbers.contains("<c:tickLblPos val=\"high\"/>"))
  }

  @Test func `Nothing stands under the name before close, and no draft after`() throws {
    let book = try Workbook(path: scratch.file("late.xlsx"), properties: known)
    _ = try book.addSheet("表")
    #expect(!scratch.names.contains("late.xlsx"))
    try book.close()
    #expect(scratch.names == ["late.xlsx"])
  }

  @Test func `A workbook let go leaves no file, and its sheets refuse`() throws {
    var book: Workbook? = try Workbook(path: scratch.file("gone.xlsx"), properties: known)
    let sheet = try #require(try book?.addSheet("表"))
    book = nil
    #expect(scratch.names.isEmpty)
    #expect(throws: WritingRefusal.closed) { try sheet.write(text: "x", row: 0, column: 0) }
  }

  @Test func `A failed close keeps the file that was there and removes the draft`() throws {
    write(Array("old".utf8), to: scratch.file("kept.xlsx"))
    let book = try Workbook(path: scratch.file("kept.xlsx"), properties: known)
    #expect(throws: WritingRefusal.noSheet) { try book.close() }
    #expect(scratch.names == ["kept.xlsx"])
    #expect(bytes(of: scratch.file("kept.xlsx")) == Array("old".utf8))
  }

  @Test func `A folder that is not there is refused at once`() {
    let path = scratch.file("none/x.xlsx")
    #expect(throws: WritingRefusal.system(operation: "create", path: path, code: 2)) {
      _ = try Workbook(path: path, properties: known)
    }
  }

  @Test func `A text over 32,767 UTF-16 units is refused with its cell`() throws {
    let long = String(repeating: "𠀀", count: 16_384)
    #expect(
      try refusal { try $0.write(text: long, row: 6, column: 2) }
        == .textTooLong(CellPlace(sheet: "表", row: 6, column: 2), units: 32_768))
    #expect(try refusal { try $0.write(text: String(long.dropLast()), row: 6, column: 2) } == nil)
  }

  @Test(arguments: ["a\u{0}b", "\u{1}", "x\u{B}", "\u{1F}", "\u{FFFE}", "前\u{FFFF}"])
  func `A character XML cannot hold is refused with its cell`(text: String) throws {
    let scalar = try #require(text.unicodeScalars.first { $0.value < 0x20 || $0.value >= 0xFFFE })
    #expect(
      try refusal { try $0.write(text: text, row: 0, column: 27) }
        == .textNotWritable(CellPlace(sheet: "表", row: 0, column: 27), scalar: scalar.value))
    #expect(CellPlace(sheet: "表", row: 0, column: 27).description == "表!AB1")
  }

  @Test func `Numbers that a cell cannot hold are refused`() throws {
    let place = CellPlace(sheet: "表", row: 0, column: 0)
    #expect(try refusal { try $0.write(number: .nan, row: 0, column: 0) } == .numberNotFinite(place))
    #expect(
      try refusal { try $0.write(integer: 1_000_000_000_000_000, row: 0, column: 0) }
        == .integerTooLong(place, 1_000_000_000_000_000))
    #expect(
      try refusal { try $0.write(text: "", row: 1_048_576, column: 0) }
        == .outsideSheet(sheet: "表", row: 1_048_576, column: 0))
    #expect(
      try refusal { try $0.write(text: "", row: 0, column: 16_384) }
        == .outsideSheet(sheet: "表", row: 0, column: 16_384))
  }

  @Test func `A row already gone is refused`() throws {
    #expect(
      try refusal {
        try $0.write(text: "二", row: 1, column: 0)
        try $0.write(text: "一", row: 0, column: 0)
      } == .rowAlreadyWritten(CellPlace(sheet: "表", row: 0, column: 0)))
  }

  @Test func `Overlapping merges and merges of one cell are refused`() throws {
    let range = CellRange(rows: 0...1, columns: 0...1)
    let other = CellRange(rows: 1...2, columns: 1...2)
    #expect(
      try refusal {
        try $0.merge(range, text: "x")
        try $0.merge(other, text: "y")
      } == .mergesOverlap(sheet: "表", other, range))
    #expect(
      try refusal { try $0.merge(CellRange(row: 1, column: 1)) }
        == .mergeOfOneCell(CellPlace(sheet: "表", row: 1, column: 1)))
  }

  @Test(arguments: ["", "a/b", "'x'", String(repeating: "表", count: 32), "a\nb"])
  func `A sheet name Excel would not take is refused`(name: String) throws {
    let book = try Workbook(path: scratch.file("name.xlsx"), properties: known)
    #expect(throws: WritingRefusal.sheetNameInvalid(name)) { _ = try book.addSheet(name) }
  }

  @Test func `A sheet name is taken once, whatever its case`() throws {
    let book = try Workbook(path: scratch.file("name.xlsx"), properties: known)
    _ = try book.addSheet("Meta")
    #expect(throws: WritingRefusal.sheetNameTaken("META")) { _ = try book.addSheet("META") }
  }

  @Test func `A workbook with nothing to see is refused`() throws {
    let book = try Workbook(path: scratch.file("dark.xlsx"), properties: known)
    try book.addSheet("表").hide()
    #expect(throws: WritingRefusal.noVisibleSheet) { try book.close() }
  }

  @Test func `Equal formats are one style`() throws {
    let book = try Workbook(path: scratch.file("style.xlsx"), properties: known)
    #expect(throws: WritingRefusal.formatNotWritable(String(repeating: "0", count: 128))) {
      _ = try book.style(Format(numberFormat: String(repeating: "0", count: 128)))
    }
    _ = try book.style(Format(isBold: true))
    _ = try book.style(Format(isBold: true))
  }
}
