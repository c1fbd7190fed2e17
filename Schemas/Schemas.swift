/// The contracts, as texts embedded in the binary: migrations (SQL).
public enum Schemas {
  /// One migration: its name without the ending, and its SQL.
  public struct Migration: Sendable {
    public let name: String
    public let sql: String
  }

  /// All migrations in the order of their numbers.
  public static let migrations: [Migration] =
    embeddedTexts
    .filter { $0.path.hasPrefix("sql/") && $0.path.hasSuffix(".sql") }
    .map { Migration(name: String($0.path.dropFirst(4).dropLast(4)), sql: $0.text) }
    .sorted { $0.name < $1.name }
}
