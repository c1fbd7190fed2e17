import Reports
import Spreadsheet
import Statute

/// A call sheet on its way to a file: A4 across, its heading on every page.
struct CallSheetPrinter {
  private let sheet: Sheet
  private let call: CallSheet
  private let workbook: Workbook
  private let face: Face

  private static let columns = [
    FixedColumn(heading: "序号", width: 4, style: .ordinal),
    FixedColumn(heading: "单　位", width: 18, style: .text),
    FixedColumn(heading: "网站（定级对象）", width: 18, style: .text),
    FixedColumn(heading: "逾期事项及届满日", width: 28, style: .text),
    FixedColumn(heading: "值班\n联系人", width: 7, style: .centred),
    FixedColumn(heading: "联系电话", width: 13, style: .code),
    FixedColumn(heading: "最近一次联系", width: 18, style: .text),
    FixedColumn(heading: "本次催办结果", width: 15, style: .text),
    FixedColumn(heading: "催办人\n签　名", width: 8, style: .text),
  ]
  /// Points.
  private static let titleHeight = 40.0
  private static let lineHeight = 22.0
  private static let headerHeight = 34.0
  private static let blockHeight = 24.0

  init(_ call: CallSheet, to path: String) throws {
    self.call = call
    let created = Int64(call.day - Day(1970, 1, 1)) * 86_400
    workbook = try Workbook(path: path, properties: WorkbookProperties(title: call.title, created: created))
    sheet = try workbook.addSheet("催办单")
    face = Face(workbook, bodySize: 11)
  }

  func print() throws {
    for (place, column) in Self.columns.enumerated() {
      try sheet.setWidth(Glyphs.pixels(column.width, size: face.bodySize) / 7, columns: place...place)
    }
    var page = PageSetup(paper: .a4, isLandscape: true)
    page.margins = .millimetres(left: 15, right: 15, top: 20, bottom: 17)
    page.repeatedRows = 2...2
    page.numberPages()
    try sheet.setPage(page)
    try sheet.freeze(row: 3, column: 0)

    let last = Self.columns.count - 1
    try sheet.setHeight(Self.titleHeight, row: 0)
    try span(call.title, row: 0, 0...last, .title(size: 22))
    try sheet.setHeight(Self.lineHeight, row: 1)
    let count = call.blocks.reduce(0) { $0 + $1.rows.count }
    try span("催办单位（盖章）：", row: 1, 0...3, .line(.left))
    try span("截至\(call.day.chinese)　共\(count)项", row: 1, 4...last, .line(.right))
    try sheet.setHeight(Self.headerHeight, row: 2)
    let header = try face.style(.header)
    for (place, column) in Self.columns.enumerated() {
      try sheet.write(text: column.heading, row: 2, column: place, style: header)
    }
    var row = 3
    var number = 0
    if count > 0 {
      try sheet.allowDigitsAsText(CellRange(rows: 3...2 + count + call.blocks.count, columns: 5...5))
    }
    for block in call.blocks {
      try sheet.setHeight(Self.blockHeight, row: row)
      try span("\(block.region)（\(block.rows.count)项）", row: row, 0...last, .body(.label, isBold: true))
      row += 1
      for line in block.rows {
        number += 1
        try sheet.setHeight(height(of: line), row: row)
        try sheet.write(
          integer: number, row: row, column: 0, style: try face.style(.body(.ordinal, isBold: false)))
        for (place, text) in cells(of: line).enumerated() {
          let style = try face.style(.body(Self.columns[place + 1].style, isBold: false, isMissing: true))
          try sheet.write(text: text, row: row, column: place + 1, style: style)
        }
        row += 1
      }
    }
    if count == 0 {
      try sheet.setHeight(Self.blockHeight, row: row)
      try span("没有应催办的单位", row: row, 0...last, .body(.centred, isBold: false))
      row += 1
    }
    try sheet.setHeight(30, row: row)
    for (words, columns) in [("催办人：", 0...2), ("审核人：", 3...4), ("日期：　　　　年　　月　　日", 5...last)] {
      try span(words, row: row, columns, .signature)
    }
    try workbook.close()
  }

  private func cells(of line: CallSheet.Row) -> [String] {
    [
      line.unit, line.subject, line.matters.joined(separator: "\n"), line.person, line.phone, line.lastContact, "", "",
    ]
  }

  /// Never less than what a hand needs to write in.
  private func height(of line: CallSheet.Row) -> Double {
    let lines = zip(cells(of: line), Self.columns.dropFirst()).map { Glyphs.lines($0, in: $1.width) }.max() ?? 1
    return max(34, Double(lines) * Double(face.bodySize) * 1.4 + 6)
  }

  private func span(_ text: String, row: Int, _ columns: ClosedRange<Int>, _ role: Face.Role) throws {
    try sheet.merge(CellRange(rows: row...row, columns: columns), text: text, style: try face.style(role))
  }
}
