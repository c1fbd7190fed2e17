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

  /// One statement of a report session: it makes one table of wide rows.
  public struct RowTable: Sendable {
    /// The table it makes, after the number that orders it: `site_row`.
    public let name: String
    public let sql: String
  }

  /// The statements that make the wide rows, in order.
  public static let rowTables: [RowTable] =
    embeddedTexts
    .filter { $0.path.hasPrefix("rows/") && $0.path.hasSuffix(".sql") }
    .sorted { $0.path < $1.path }
    .map { RowTable(name: String($0.path.dropFirst(7).dropLast(4)), sql: $0.text) }
}
