import Reports
import Spreadsheet

extension SheetPrinter {
  /// A summary: top, header, figures, foot; answers its rows.
  mutating func printSummary() throws -> Int {
    guard let table = Table(layout, of: issue, measures: run.measures) else { return 0 }
    let widths = layout.columns.map(\.width)
    let header = SheetLayout.headerRow...SheetLayout.headerRow + layout.headerDepth - 1
    try setUp(widths: widths, header: header, frozenColumns: layout.frozenColumns)
    try printTop(filled(layout.title), widths: widths)
    try printHeader()
    let first = row
    let rowHeight = height(ofRows: table.rows.count, widths)
    if table.rows.count <= 24 { try sheet.fitToOnePage() }
    for (place, line) in table.rows.enumerated() {
      try sheet.setHeight(max(rowHeight, height(of: line, widths)), row: row)
      for column in table.columns.indices {
        try write(line.figures[column], column: column, of: line, at: place, in: table, first: first)
      }
      row += 1
    }
    if table.rows.isEmpty { try printEmpty() }
    try printFoot(widths: widths)
    return table.rows.count
  }

  private func height(of line: Table.Row, _ widths: [Int]) -> Double {
    let lines = zip(line.figures, widths).map { figure, width in
      if case .text(let text) = figure { Glyphs.lines(text, in: width) } else { 1 }
    }
    return Double(lines.max() ?? 1) * Double(face.bodySize) * 1.4 + 5
  }

  /// The height that fills the page, within what looks well.
  private func height(ofRows count: Int, _ widths: [Int]) -> Double {
    let scale = min(1, page.width / (pixels(widths) * 0.75))
    let around = 26 + 70 + 22 + Double(layout.headerDepth) * 30 + Double(layout.notes.count) * 18 + 30
    return min(30, max(18, (page.height / scale - around) / Double(max(1, count))))
  }

  private func write(
    _ figure: Figure, column: Int, of line: Table.Row, at place: Int, in table: Table, first: Int
  ) throws {
    let isBold = line.emphasis != .plain
    let kind = table.columns[column].style
    let style = try face.style(.body(kind, isBold: isBold))
    switch figure {
    case .none:
      try sheet.write(
        text: "—", row: row, column: column, style: try face.style(.body(kind, isBold: isBold, isMissing: true)))
    case .text(let text): try sheet.write(text: text, row: row, column: column, style: style)
    case .number(let number):
      if let formula = sum(column, of: line, in: table, first: first, to: number) {
        try sheet.write(formula: formula, value: .number(Double(number)), row: row, column: column, style: style)
      } else {
        try sheet.write(integer: number, row: row, column: column, style: style)
      }
    case .rate(let rate): try sheet.write(number: Double(rate.tenths) / 10, row: row, column: column, style: style)
    case .change(let tenths): try sheet.write(number: Double(tenths) / 10, row: row, column: column, style: style)
    case .lamp(let lamp):
      try sheet.write(
        text: lamp.word, row: row, column: column, style: try face.style(.lamp(lamp, isBold: isBold)))
    }
  }

  /// The sum of the rows that make up this one, when it comes to the number: a reader may follow it.
  private func sum(_ column: Int, of line: Table.Row, in table: Table, first: Int, to number: Int) -> String? {
    guard case .count = table.columns[column].content, !line.parts.isEmpty else { return nil }
    let parts = line.parts.map { place -> Int in
      if case .number(let part) = table.rows[place].figures[column] { part } else { 0 }
    }
    guard parts.reduce(0, +) == number else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for place in line.parts {
      if let last = ranges.last, last.upperBound == place - 1 {
        ranges[ranges.count - 1] = last.lowerBound...place
      } else {
        ranges.append(place...place)
      }
    }
    let references = ranges.map { range in
      CellRange(rows: first + range.lowerBound...first + range.upperBound, columns: column...column).reference
    }
    return "=SUM(\(references.joined(separator: ",")))"
  }
}
