internal import Crypto

/// By what the input of a run is known again (底稿摘要): each table that holds anything, and one digest over all of them.
public struct InputDigest: Hashable, Sendable {
  /// One table of the input.
  public struct Table: Hashable, Sendable {
    /// `ledger.site_described`.
    public let relation: String
    public let rows: Int
    /// As `Reckoning` has it, in hexadecimal.
    public let hash: String

    public init(relation: String, rows: Int, hash: String) {
      self.relation = relation
      self.rows = rows
      self.hash = hash
    }
  }

  /// How a table is digested, by the name of its digest where it is kept and told.
  public enum Reckoning: String, Sendable {
    /// SHA-256 over a line `day rows hash` for each day (UTC) on which any was recorded, its hash over the SHA-256 of its
    /// rows in their order.
    case days = "days_sha256"
    /// SHA-256 over the SHA-256 of all its rows in their order: that of runs made before days were digested by themselves.
    case rows = "sha256"
  }

  public let reckoning: Reckoning
  /// By name.
  public let tables: [Table]
  /// SHA-256 over `relation rows hash`, a line for each table.
  public let hash: String

  public init(_ tables: [Table], by reckoning: Reckoning = .days) {
    self.reckoning = reckoning
    self.tables = tables.sorted { $0.relation < $1.relation }
    let lines = self.tables.map { "\($0.relation) \($0.rows) \($0.hash)\n" }.joined()
    hash = SHA256.hash(data: Array(lines.utf8)).hexadecimal
  }

  /// The tables that are not the same in another, by name; nil stands for a table that holds nothing.
  public func differences(from other: InputDigest) -> [(relation: String, here: Table?, there: Table?)] {
    let mine = Dictionary(uniqueKeysWithValues: tables.map { ($0.relation, $0) })
    let theirs = Dictionary(uniqueKeysWithValues: other.tables.map { ($0.relation, $0) })
    return Set(mine.keys).union(theirs.keys).sorted().filter { mine[$0] != theirs[$0] }
      .map { ($0, mine[$0], theirs[$0]) }
  }

  /// As it is kept with a run.
  var document: String {
    "["
      + tables.map { #"{"table":"\#($0.relation)","rows":\#($0.rows),"\#(reckoning.rawValue)":"\#($0.hash)"}"# }.joined(
        separator: ",")
      + "]"
  }
}
