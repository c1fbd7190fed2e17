/// One table of the extract (底稿的一张表).
public struct InputTable: Sendable {
  /// `ledger.site_described`.
  public let relation: String
  /// Whether it was recorded, and so falls under the digest; the law is that of the run's edition.
  public let isCounted: Bool
  /// Names, and what their texts mean: integer, bool, date, instant, list, json, range or text.
  public let columns: [(name: String, kind: String)]
  /// Its rows in their order, every column a text.
  let sql: String
}
