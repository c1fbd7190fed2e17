internal import Reports
internal import Spreadsheet

/// A column of a sheet of ours, as it is printed (本表栏目).
struct OwnColumn {
  let path: [String]
  let keys: [String]
  /// Counted from 0.
  let column: Int
  /// The cell of its own heading.
  let cell: String

  static func all(of sheet: SheetLayout) -> [OwnColumn] {
    sheet.columns.enumerated().map { place, column in
      let path = (column.groups + [column.heading]).map(CellText.line)
      return OwnColumn(
        path: path, keys: path.map(HeaderKey.of), column: place,
        cell: cellReference(row: SheetLayout.headerRow + column.groups.count, column: place))
    }
  }
}
