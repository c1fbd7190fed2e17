import CXLSXWriter

extension Sheet {
  /// Lets a range take only what is allowed; the rest is stopped with a message of at most 255 characters.
  public func allow(_ allowed: Allowed, in range: CellRange, title: String = "", message: String = "")
    throws(WritingRefusal)
  {
    guard let native else { throw .closed }
    try check(range)
    for (text, limit) in [(title, 32), (message, 255)]
    where text.utf16.count > limit || CellText.unwritableScalar(in: text) != nil {
      throw .wordingNotWritable(sheet: name, text)
    }
    var rule = lxw_data_validation()
    var formula = ""
    switch allowed {
    case .listed(let sheet, let source):
      try check(source)
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      formula = Sheet.absolute(source, on: sheet)
    case .dates(let first, let last):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_datetime = first.native
      rule.maximum_datetime = last.native
    case .integers(let bounds):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = Double(bounds.lowerBound)
      rule.maximum_number = Double(bounds.upperBound)
    }
    let code = formula.withCString { formula in
      title.withCString { title in
        message.withCString { message in
          rule.value_formula = formula.pointee == 0 ? nil : UnsafeMutablePointer(mutating: formula)
          rule.error_title = title.pointee == 0 ? nil : UnsafeMutablePointer(mutating: title)
          rule.error_message = message.pointee == 0 ? nil : UnsafeMutablePointer(mutating: message)
          return worksheet_data_validation_range(
            native, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
            UInt16(range.columns.upperBound), &rule)
        }
      }
    }
    try check(code)
  }

  /// `='字典'!$A$2:$A$9`.
  private static func absolute(_ range: CellRange, on sheet: String) -> String {
    func corner(_ row: Int, _ column: Int) -> String { "$\(columnName(column))$\(row + 1)" }
    let quoted = sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    let first = corner(range.rows.lowerBound, range.columns.lowerBound)
    let last = corner(range.rows.upperBound, range.columns.upperBound)
    return "='\(quoted)'!\(first):\(last)"
  }
}

extension CivilMoment {
  fileprivate var native: lxw_datetime {
    lxw_datetime(
      year: Int32(year), month: Int32(month), day: Int32(day), hour: Int32(seconds / 3600),
      min: Int32(seconds / 60 % 60), sec: Double(seconds % 60))
  }
}
