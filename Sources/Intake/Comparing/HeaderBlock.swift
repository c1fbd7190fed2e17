internal import Spreadsheet

/// Rows of a sheet read as a header (表头区): over each column the headings from the outermost to its own.
struct HeaderBlock {
  struct Column {
    /// Counted from 0.
    let column: Int
    let headings: [ReceivedSheet.Entry]

    var path: [String] { headings.map(\.text) }
    var keys: [String] { headings.map(\.key) }
    /// The cell of its own heading.
    var cell: String {
      cellReference(row: headings[headings.count - 1].origin.rows.lowerBound, column: column)
    }
  }

  let rows: ClosedRange<Int>
  let columns: [Column]

  /// `A4:R5`.
  var reference: String {
    guard let first = columns.first, let last = columns.last else { return "" }
    return CellRange(rows: rows, columns: first.column...last.column).reference
  }

  /// Reads these rows; with `spreading` a heading that was not merged goes on to the right, over cells that are empty.
  init(_ sheet: ReceivedSheet, rows: ClosedRange<Int>, spreading: Bool) {
    self.rows = rows
    var columns: [Column] = []
    // What stands before a cell, by rows.
    var before = [ReceivedSheet.Entry?](repeating: nil, count: rows.count)
    for column in 0..<sheet.width {
      var headings: [ReceivedSheet.Entry] = []
      for row in rows {
        var entry = sheet.rows[row][column]
        if entry == nil, spreading, row < rows.upperBound, sheet.rows[rows.upperBound][column] != nil {
          entry = before[row - rows.lowerBound]
          // What is merged ends where its merge ends.
          if let found = entry, found.origin.rows.count > 1 || found.origin.columns.count > 1 { entry = nil }
        } else if let entry {
          before[row - rows.lowerBound] = entry
        }
        guard let entry, headings.last?.origin != entry.origin, headings.last?.key != entry.key else { continue }
        headings.append(entry)
      }
      if !headings.isEmpty { columns.append(Column(column: column, headings: headings)) }
    }
    self.columns = columns
  }

  /// Every way to read the top of a sheet as a header whose last row has one of these headings.
  static func candidates(in sheet: ReceivedSheet, leaves: Set<String>) -> [HeaderBlock] {
    var found: [HeaderBlock] = []
    for last in sheet.rows.indices.prefix(ReceivedSheet.depth) {
      let entries = sheet.rows[last].compactMap { $0 }
      guard Set(entries.map(\.origin)).count >= 2, entries.contains(where: { leaves.contains($0.key) }) else {
        continue
      }
      // The fewest rows first: an empty row above a header adds nothing to it.
      for first in (max(0, last - 4)...last).reversed() where sheet.rows[first].contains(where: { $0 != nil }) {
        found.append(HeaderBlock(sheet, rows: first...last, spreading: false))
        if first < last { found.append(HeaderBlock(sheet, rows: first...last, spreading: true)) }
      }
    }
    return found
  }
}
