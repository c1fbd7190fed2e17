/// What a cell holds, or the value its formula last came to.
public enum CellValue: Hashable, Sendable {
  /// No value, though perhaps a style.
  case empty
  /// As it was typed or as the file's escapes mean it; never with a control character but tab and line end.
  case text(String)
  /// A number and its digits in the file: one of 16 digits or more is a code that has lost its tail.
  case number(Double, raw: String)
  /// A number shown as a date; one that is no day, such as a bare time, stays a number.
  case date(CivilMoment, serial: Double)
  case boolean(Bool)
  /// `#REF!` and its kin.
  case error(String)
  /// A formula that nobody has computed.
  case formulaWithoutValue
}
