import Reports
import Spreadsheet
import Statute

extension SheetPrinter {
  /// A ledger: one row for each row of the register, streamed; answers how many.
  nonisolated(nonsending) mutating func printList() async throws -> Int {
    guard let query = layout.query(for: issue) else { return 0 }
    let count = try await run.count(query)
    let widths = layout.columns.map(\.width)
    try setUp(
      widths: widths, header: SheetLayout.headerRow...SheetLayout.headerRow + layout.headerDepth - 1,
      frozenColumns: layout.frozenColumns)
    try printTop(filled(layout.title, rows: count), widths: widths)
    try printHeader()
    let first = row
    let writer = try ListWriter(
      sheet, layout, face: face, wording: issue.campaign.wording, measures: run.measures, first: first)
    if layout.isFiltered {
      try sheet.setFilter(CellRange(rows: first - 1...first - 1 + count, columns: 0...widths.count - 1))
    }
    if count > 0 {
      try sheet.allowDigitsAsText(CellRange(rows: first...first + count - 1, columns: 0...widths.count - 1))
    }
    let written = try await run.lists.rows(query) { cells in try writer.write(cells) }
    guard written == count, writer.rows == count else {
      throw Unbalanced(failures: [
        Balance.Line(
          id: "S5.\(layout.name)", name: "“\(layout.name)”所印行数等于标题所列行数", scope: issue.reportingUnit,
          left: writer.rows, right: count, verdict: .fail)
      ])
    }
    row += count
    if count == 0 { try printEmpty() }
    try printFoot(widths: widths)
    return count
  }

  /// Where there are no rows, why.
  mutating func printEmpty() throws {
    guard let empty = layout.empty else { return }
    try sheet.setHeight(26, row: row)
    try span(filled(empty), row: row, 0...layout.columns.count - 1, .body(.centred, isBold: false, isMissing: true))
    row += 1
  }
}
