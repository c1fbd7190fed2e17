import CXLSXWriter

extension Sheet {
  /// Sets the width of columns in characters of the default font, 0 … 255, and the style of their unwritten cells.
  public func setWidth(
    _ width: Double, columns: ClosedRange<Int>, style: Style? = nil, isHidden: Bool = false
  ) throws(WritingRefusal) {
    guard let native else { throw .closed }
    try check(CellRange(rows: 0...0, columns: columns))
    guard width.isFinite, (0...255).contains(width) else { throw .settingOutOfRange(sheet: name, setting: "width") }
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    try check(
      worksheet_set_column_opt(
        native, UInt16(columns.lowerBound), UInt16(columns.upperBound), width, style?.native, &options))
  }

  /// Sets the height of a row in points, above 0 … 409; in constant memory before or while its cells are written.
  public func setHeight(_ height: Double, row: Int, style: Style? = nil) throws(WritingRefusal) {
    let native = try enter(row, 0)
    guard height.isFinite, height > 0, height <= 409 else {
      throw .settingOutOfRange(sheet: name, setting: "height")
    }
    try check(worksheet_set_row(native, UInt32(row), height, style?.native))
  }

  /// Keeps the rows above and the columns left of a cell in sight.
  public func freeze(row: Int, column: Int) throws(WritingRefusal) {
    guard let native else { throw .closed }
    try check(CellRange(row: row, column: column))
    worksheet_freeze_panes(native, UInt32(row), UInt16(column))
  }

  /// Puts a filter on a range whose first row is its heading.
  public func setFilter(_ range: CellRange) throws(WritingRefusal) {
    guard let native else { throw .closed }
    try check(range)
    try check(
      worksheet_autofilter(
        native, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
        UInt16(range.columns.upperBound)))
  }

  /// Keeps the green corner off texts made of digits, such as codes and telephone numbers.
  ///
  /// One range a sheet: a second call takes the place of the first.
  public func allowDigitsAsText(_ range: CellRange) throws(WritingRefusal) {
    guard let native else { throw .closed }
    try check(range)
    try check(
      worksheet_ignore_errors(native, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range.reference))
  }

  /// Hides the sheet; a workbook must keep one that is seen.
  public func hide() throws(WritingRefusal) {
    guard let native else { throw .closed }
    worksheet_hide(native)
    isHidden = true
  }

  /// Makes this the sheet one sees on opening.
  public func activate() throws(WritingRefusal) {
    guard let native else { throw .closed }
    worksheet_activate(native)
    isActive = true
  }
}
