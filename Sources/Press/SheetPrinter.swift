import Reports
import Spreadsheet

/// One sheet on its way to the page: rows are written once, from the top.
struct SheetPrinter {
  let sheet: Sheet
  let layout: SheetLayout
  let book: Layout
  let run: PrintRun
  let face: Face
  /// The next row that is free.
  var row = 0

  init(_ sheet: Sheet, _ layout: SheetLayout, in book: Layout, of run: PrintRun, face: Face) {
    self.sheet = sheet
    self.layout = layout
    self.book = book
    self.run = run
    self.face = face
  }

  var issue: Issue { run.issue }

  func filled(_ template: Template, rows: Int? = nil) -> String {
    template.filled(for: issue, book: book, rows: rows, measures: run.measures)
  }

  /// 草稿, 示例数据: what the reader has to know before the first number.
  var marks: [String] { (issue.isDraft ? ["草稿"] : []) + (issue.sampleLabel.map { [$0] } ?? []) }

  /// Sets widths, paper, header and footer; the columns hold these many half-width characters.
  func setUp(widths: [Int], header: ClosedRange<Int>, frozenColumns: Int) throws {
    for (column, halves) in widths.enumerated() {
      try sheet.setWidth(Glyphs.pixels(halves, size: face.bodySize) / 7, columns: column...column)
    }
    var page = PageSetup(paper: layout.paper == .a3 ? .a3 : .a4, isLandscape: layout.orientation == .landscape)
    page.margins =
      layout.orientation == .landscape
      ? .millimetres(left: 15, right: 15, top: 22, bottom: 18) : .millimetres(left: 18, right: 18, top: 22, bottom: 20)
    page.repeatedRows = header
    page.footer = "&C&\"宋体,Regular\"&10第 &P 页 共 &N 页"
    if !marks.isEmpty {
      let words = marks.map { $0.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&") }
      page.header = "&R&\"黑体,Regular\"&12\(words.joined(separator: "　"))"
    }
    try sheet.setPage(page)
    try sheet.freeze(row: header.upperBound + 1, column: frozenColumns)
  }

  /// Merges cells of one row under a text; one cell alone is only written.
  func span(_ text: String, row: Int, _ columns: ClosedRange<Int>, _ role: Face.Role) throws {
    let style = try face.style(role)
    guard columns.count > 1 else { return try sheet.write(text: text, row: row, column: columns.lowerBound, style: style) }
    try sheet.merge(CellRange(rows: row...row, columns: columns), text: text, style: style)
  }
}
