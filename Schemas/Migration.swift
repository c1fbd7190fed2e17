/// One step in the shaping of the database (迁移): its name, which begins with its number, and its SQL.
public struct Migration: Sendable {
  public let name: String
  public let sql: String

  /// All of them in the order of their numbers.
  public static let all: [Migration] =
    embeddedTexts
    .filter { $0.path.hasPrefix("sql/") && $0.path.hasSuffix(".sql") }
    .map { Migration(name: String($0.path.dropFirst(4).dropLast(4)), sql: $0.text) }
    .sorted { $0.name < $1.name }
}
