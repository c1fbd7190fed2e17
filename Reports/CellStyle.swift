/// How the cells of a column look (单元格样式).
public enum CellStyle: String, CaseIterable, Sendable {
  /// A running number.
  case ordinal
  /// A name of a row: left, indented under a total.
  case label
  /// Words, left, wrapped.
  case text
  /// Short words, centred.
  case centred
  /// A code: text, so that no digit is lost.
  case code
  case count
  case rate
  /// Percentage points with their sign.
  case change
  case lamp
  case day
}
