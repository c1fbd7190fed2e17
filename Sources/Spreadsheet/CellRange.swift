/// A rectangle of cells, rows and columns counted from 0.
public struct CellRange: Hashable, Sendable {
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// One cell.
  public init(row: Int, column: Int) { self.init(rows: row...row, columns: column...column) }

  /// `B2:D7`, or `B2` for one cell.
  public var reference: String {
    let head = cellReference(row: rows.lowerBound, column: columns.lowerBound)
    return isOneCell ? head : head + ":" + cellReference(row: rows.upperBound, column: columns.upperBound)
  }

  var isOneCell: Bool { rows.count == 1 && columns.count == 1 }

  /// Whether the range lies on a sheet of 1,048,576 rows and 16,384 columns.
  var isOnSheet: Bool {
    rows.lowerBound >= 0 && rows.upperBound < CellPlace.rowsOfSheet && columns.lowerBound >= 0
      && columns.upperBound < CellPlace.columnsOfSheet
  }

  func overlaps(_ other: CellRange) -> Bool { rows.overlaps(other.rows) && columns.overlaps(other.columns) }
}
