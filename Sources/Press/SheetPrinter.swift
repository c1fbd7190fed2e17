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
  /// Of the columns, in half-width characters.
  private(set) var widths: [Int] = []

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
  mutating func setUp(widths: [Int], header: ClosedRange<Int>, frozenColumns: Int) throws {
    self.widths = widths
    for (column, halves) in widths.enumerated() {
      try sheet.setWidth(Glyphs.pixels(halves, size: face.bodySize) / 7, columns: column...column)
    }
    var page = PageSetup(paper: layout.paper == .a3 ? .a3 : .a4, isLandscape: layout.orientation == .landscape)
    let (side, top, bottom) = margins
    page.margins = .millimetres(left: side, right: side, top: top, bottom: bottom)
    page.repeatedRows = header
    page.numberPages(beside: chainAtFoot)
    if !marks.isEmpty { page.mark(marks) }
    try sheet.setPage(page)
    try sheet.freeze(row: header.upperBound + 1, column: frozenColumns)
  }

  /// Millimetres at the sides, above and below.
  var margins: (side: Double, top: Double, bottom: Double) {
    switch (layout.paper, layout.orientation) {
    case (.a4, .landscape): (15, 20, 17)
    case (.a4, .portrait): (18, 20, 18)
    case (.a3, _): (10, 18, 15)
    }
  }

  /// Points that a printed page holds, margins taken off.
  var page: (width: Double, height: Double) {
    let long = layout.paper == .a3 ? 420.0 : 297.0
    let short = layout.paper == .a3 ? 297.0 : 210.0
    let (width, height) = layout.orientation == .landscape ? (long, short) : (short, long)
    let (side, top, bottom) = margins
    return ((width - 2 * side) * 72 / 25.4, (height - top - bottom) * 72 / 25.4)
  }

  /// Merges cells of one row under a text; one cell alone is only written.
  func span(_ text: String, row: Int, _ columns: ClosedRange<Int>, _ role: Face.Role) throws {
    let style = try face.style(role)
    guard columns.count > 1 else {
      return try sheet.write(text: text, row: row, column: columns.lowerBound, style: style)
    }
    try sheet.merge(CellRange(rows: row...row, columns: columns), text: text, style: style)
  }
}
