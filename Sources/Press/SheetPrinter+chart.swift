import Reports
import Spreadsheet

extension SheetPrinter {
  /// A chart (图) over the table that it is drawn from, its series a row each; answers the rows of the table.
  mutating func print(_ chart: ChartLayout, in workbook: Workbook) throws -> Int {
    let table =
      switch chart.rows {
      case .places(let rows): Table(chart.series, over: rows, of: issue, measures: run.measures)
      case .issues: Table(chart.series, overIssuesUntil: issue, measures: run.measures)
      }
    // Of one place alone the sheet is as wide as its title needs.
    let widths = [16] + [Int](repeating: 12, count: max(7, table.rows.count))
    try setUp(widths: widths, header: 0...2, frozenColumns: 0)
    try sheet.fitToOnePage()
    try printTop(filled(layout.title), widths: widths)
    let top = row
    let height = 22.0
    // Lying bars have the names of places beside them, of two lines each.
    let tall = chart.kind == .stackedBars ? 17 : 15
    for line in top..<top + tall { try sheet.setHeight(height, row: line) }
    row += tall
    let header = row
    try print(headings: table)
    for (series, column) in table.columns.enumerated() { try print(column, of: table, at: series) }
    let places = 1...max(1, table.rows.count)
    let drawn = Chart(
      kind: chart.kind.drawn, sheet: sheet.name, categories: CellRange(rows: header...header, columns: places),
      series: table.columns.indices.map { series in
        let line = header + 1 + series
        return Chart.Series(
          name: CellRange(row: line, column: 0), values: CellRange(rows: line...line, columns: places),
          color: series == chart.frame ? .black : Self.palette[series % Self.palette.count],
          isFrame: series == chart.frame)
      }, maximum: chart.isOfRates ? 100 : nil, fontName: "宋体", width: Int(pixels(widths)) - 8,
      height: Int(Double(tall) * height * 4 / 3) - 8, description: filled(layout.title))
    try workbook.insert(drawn, on: sheet, row: top, column: 0)
    try printFoot(widths: widths)
    return table.columns.count
  }

  private mutating func print(headings table: Table) throws {
    let style = try face.style(.header)
    let lines = table.rows.map { Glyphs.lines($0.label, in: 12) }.max() ?? 1
    try sheet.setHeight(Double(lines) * Double(face.bodySize) * 1.4 + 8, row: row)
    try sheet.write(text: layout.unit, row: row, column: 0, style: style)
    for (place, line) in table.rows.enumerated() {
      try sheet.write(text: line.label, row: row, column: place + 1, style: style)
    }
    row += 1
  }

  private mutating func print(_ series: Column, of table: Table, at place: Int) throws {
    try sheet.setHeight(20, row: row)
    try sheet.write(text: series.heading, row: row, column: 0, style: try face.style(.header))
    let style = try face.style(.body(series.style, isBold: false))
    for (column, line) in table.rows.enumerated() {
      switch line.figures[place] {
      case .number(let number): try sheet.write(integer: number, row: row, column: column + 1, style: style)
      case .rate(let rate):
        try sheet.write(number: Double(rate.tenths) / 10, row: row, column: column + 1, style: style)
      case .none, .text, .change, .lamp:
        let missing = try face.style(.body(series.style, isBold: false, isMissing: true))
        try sheet.write(text: "—", row: row, column: column + 1, style: missing)
      }
    }
    row += 1
  }

  /// Light beside dark, so that a copy in black and white can be read.
  private static let palette = [0x1F3864, 0x9DC3E6, 0x548235, 0xF4B183, 0xFFD966, 0x7F7F7F].map { Color($0) }
}

extension ChartLayout.Kind {
  fileprivate var drawn: Chart.Kind {
    switch self {
    case .columns: .columns
    case .stackedColumns: .stackedColumns
    case .stackedBars: .stackedBars
    case .lines: .lines
    }
  }
}
