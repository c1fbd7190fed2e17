/// PostgreSQL's own refusal, in its own words.
public struct ServerError: Error, Hashable, Sendable {
  /// `ERROR`, `FATAL`, `PANIC`, or for a notice `WARNING`, `NOTICE` and below; never translated.
  public var severity: String
  public var sqlState: SQLState
  public var message: String
  public var detail: String?
  public var hint: String?
  public var context: String?
  public var schema: String?
  public var table: String?
  public var column: String?
  /// The name of the constraint that refused.
  public var constraint: String?
  /// Where in the SQL, in characters from 1.
  public var position: Int?

  public init(
    severity: String = "ERROR", sqlState: SQLState, message: String, detail: String? = nil, hint: String? = nil,
    context: String? = nil, schema: String? = nil, table: String? = nil, column: String? = nil,
    constraint: String? = nil, position: Int? = nil
  ) {
    self.severity = severity
    self.sqlState = sqlState
    self.message = message
    self.detail = detail
    self.hint = hint
    self.context = context
    self.schema = schema
    self.table = table
    self.column = column
    self.constraint = constraint
    self.position = position
  }

  /// Whether the same transaction, run again from its beginning, may succeed.
  public var isWorthRetrying: Bool { sqlState == .serializationFailure || sqlState == .deadlockDetected }
}

extension ServerError: CustomStringConvertible {
  public var description: String {
    var text = "\(severity) \(sqlState): \(message)"
    if let constraint { text += " [\(constraint)]" }
    if let detail { text += " (\(detail))" }
    return text
  }
}
