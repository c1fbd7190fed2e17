/// A table of wide rows (宽表): its name and the statement that makes it in the session of a report.
public struct RowTable: Sendable {
  public let name: String
  public let sql: String

  /// All of them, each after those it is made from.
  public static let all: [RowTable] =
    embeddedTexts
    .filter { $0.path.hasPrefix("rows/") && $0.path.hasSuffix(".sql") }
    .sorted { $0.path < $1.path }
    .map { RowTable(name: String($0.path.dropFirst(7).dropLast(4)), sql: $0.text) }
}
