/// The form in which a result is wanted (输出格式).
public enum Form: String, CaseIterable, Sendable {
  /// For a person at a terminal.
  case table
  /// For a program: one document.
  case json
  /// For a spreadsheet.
  case csv
}
