/// Why a workbook could not be written.
public enum WritingRefusal: Error, Hashable, Sendable {
  /// More than 32,767 UTF-16 units, or more than that many characters once escaped.
  case textTooLong(CellPlace, units: Int)
  /// A control character or non-character that XML cannot hold.
  case textNotWritable(CellPlace, scalar: UInt32)
  /// More than 8,192 characters.
  case formulaTooLong(CellPlace, units: Int)
  /// Not a number, or infinite.
  case numberNotFinite(CellPlace)
  /// An integer of more than 15 digits, whose tail a cell would lose.
  case integerTooLong(CellPlace, Int)
  /// A day before 1900-01-01.
  case dateOutOfRange(CellPlace, CivilMoment)
  /// Beyond 1,048,576 rows or 16,384 columns, or negative.
  case outsideSheet(sheet: String, row: Int, column: Int)
  /// In constant memory rows are written once, in order.
  case rowAlreadyWritten(CellPlace)
  case mergeOfOneCell(CellPlace)
  case mergesOverlap(sheet: String, CellRange, CellRange)
  /// Empty, over 31 UTF-16 units, with one of `[]:*?/\`, or with an apostrophe at an end.
  case sheetNameInvalid(String)
  case sheetNameTaken(String)
  case noVisibleSheet
  case noSheet
  /// A font name or number format of over 127 bytes, or one that XML cannot hold.
  case formatNotWritable(String)
  /// A title, subject, header, footer or message that is too long or that XML cannot hold.
  case wordingNotWritable(sheet: String?, String)
  /// A page setting, size or limit without meaning.
  case settingOutOfRange(sheet: String, setting: String)
  /// `created` before 1970-01-01T00:00:01Z.
  case instantOutOfRange(Int64)
  case closed
  /// The library refused for a reason not foreseen above.
  case library(code: Int, message: String, sheet: String?)
  /// The operating system refused; `code` is `errno`.
  case system(operation: String, path: String, code: Int32)

  /// A stable name of the cause.
  public var reason: String {
    switch self {
    case .textTooLong: "text_too_long"
    case .textNotWritable: "text_not_writable"
    case .formulaTooLong: "formula_too_long"
    case .numberNotFinite: "number_not_finite"
    case .integerTooLong: "integer_too_long"
    case .dateOutOfRange: "date_out_of_range"
    case .outsideSheet: "outside_sheet"
    case .rowAlreadyWritten: "row_already_written"
    case .mergeOfOneCell: "merge_of_one_cell"
    case .mergesOverlap: "merges_overlap"
    case .sheetNameInvalid: "sheet_name_invalid"
    case .sheetNameTaken: "sheet_name_taken"
    case .noVisibleSheet: "no_visible_sheet"
    case .noSheet: "no_sheet"
    case .formatNotWritable: "format_not_writable"
    case .wordingNotWritable: "wording_not_writable"
    case .settingOutOfRange: "setting_out_of_range"
    case .instantOutOfRange: "instant_out_of_range"
    case .closed: "closed"
    case .library: "library"
    case .system: "system"
    }
  }
}
