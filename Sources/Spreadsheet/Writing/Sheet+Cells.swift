import CXLSXWriter

extension Sheet {
  /// Writes a text as a text, whatever it begins with; an empty one is a blank cell.
  public func write(text: String, row: Int, column: Int, style: Style? = nil) throws(WritingRefusal) {
    var text = text
    // An error of the closure would lose its type.
    let refusal = text.withUTF8 { utf8 -> WritingRefusal? in
      do throws(WritingRefusal) { try write(utf8: utf8, row: row, column: column, style: style) } catch { return error }
      return nil
    }
    if let refusal { throw refusal }
  }

  /// The same of well-formed UTF-8 where it lies.
  public func write(
    utf8: UnsafeBufferPointer<UInt8>, row: Int, column: Int, style: Style? = nil
  ) throws(WritingRefusal) {
    let native = try enter(row, column)
    guard utf8.count <= CellText.limit || CellText.utf16Length(utf8) <= CellText.limit else {
      throw .textTooLong(place(row, column), units: CellText.utf16Length(utf8))
    }
    switch CellText.judge(utf8) {
    case .plain:
      try check(worksheet_write_string(native, UInt32(row), UInt16(column), terminated(utf8), style?.native))
    case .ambiguous:
      let escaped = CellText.escaped(String(decoding: utf8, as: UTF8.self))
      guard escaped.unicodeScalars.count <= CellText.limit else {
        throw .textTooLong(place(row, column), units: escaped.utf16.count)
      }
      try check(worksheet_write_string(native, UInt32(row), UInt16(column), escaped, style?.native))
    case .unwritable(let scalar): throw .textNotWritable(place(row, column), scalar: scalar)
    }
  }

  /// Writes a number; a cell keeps 15 digits of it.
  public func write(number: Double, row: Int, column: Int, style: Style? = nil) throws(WritingRefusal) {
    let native = try enter(row, column)
    guard number.isFinite else { throw .numberNotFinite(place(row, column)) }
    try check(worksheet_write_number(native, UInt32(row), UInt16(column), number, style?.native))
  }

  /// Writes an integer of at most 15 digits; a longer one is a code, and a code is a text.
  public func write(integer: Int, row: Int, column: Int, style: Style? = nil) throws(WritingRefusal) {
    guard integer.magnitude <= 999_999_999_999_999 else { throw .integerTooLong(place(row, column), integer) }
    try write(number: Double(integer), row: row, column: column, style: style)
  }

  /// Writes a day, which shows as one only under a style with a date's number format.
  public func write(date: CivilMoment, row: Int, column: Int, style: Style) throws(WritingRefusal) {
    guard let serial = date.serial else { throw .dateOutOfRange(place(row, column), date) }
    try write(number: serial, row: row, column: column, style: style)
  }

  /// Writes an empty cell for the sake of its style.
  public func writeBlank(row: Int, column: Int, style: Style) throws(WritingRefusal) {
    let native = try enter(row, column)
    try check(worksheet_write_blank(native, UInt32(row), UInt16(column), style.native))
  }

  /// Writes a formula, such as `=SUM(C6:C16)`, with what it comes to.
  public func write(
    formula: String, value: FormulaValue, row: Int, column: Int, style: Style? = nil
  ) throws(WritingRefusal) {
    let native = try enter(row, column)
    let here = place(row, column)
    guard formula.utf16.count <= 8192 else { throw .formulaTooLong(here, units: formula.utf16.count) }
    let known = try writable(formula, at: here)
    switch value {
    case .number(let number):
      guard number.isFinite else { throw .numberNotFinite(here) }
      try check(
        worksheet_write_formula_num(native, UInt32(row), UInt16(column), known, style?.native, number))
    case .text(let text):
      guard text.utf16.count <= CellText.limit else { throw .textTooLong(here, units: text.utf16.count) }
      let result = try writable(text, at: here)
      try check(worksheet_write_formula_str(native, UInt32(row), UInt16(column), known, style?.native, result))
    }
  }

  private func writable(_ text: String, at place: CellPlace) throws(WritingRefusal) -> String {
    if let scalar = CellText.unwritableScalar(in: text) { throw .textNotWritable(place, scalar: scalar) }
    return CellText.escaped(text)
  }
}
