/// What a database holds, in numbers that a copy of it must have too (清点).
public struct Census: Codable, Hashable, Sendable {
  /// The name and the hash of the last migration.
  public let schema: String
  public let schemaHash: String
  /// A digest over the provisions and regions of the law.
  public let law: String
  /// The head of the audit chain; nil where there is none.
  public let chain: Chain?
  /// How many rows each table has.
  public let rows: [String: Int64]

  public struct Chain: Codable, Hashable, Sendable {
    public let place: Int64
    public let hash: String
  }

  /// What differs in the other, by name; empty where nothing does.
  public func differences(from other: Census) -> [String] {
    var names: [String] = []
    if schema != other.schema || schemaHash != other.schemaHash { names.append("schema") }
    if law != other.law { names.append("law") }
    if chain != other.chain { names.append("audit.head") }
    return names + Set(rows.keys).union(other.rows.keys).filter { rows[$0] != other.rows[$0] }.sorted()
  }
}
