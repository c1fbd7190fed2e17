/// One SQL statement with its parameters and the type of its answer; prepared once on each session.
///
/// The SQL belongs to the type. A statement with the same type has the same text.
public protocol Statement: Sendable {
  associatedtype Answer: Row = Never
  static var sql: String { get }
  /// Appends the parameters `$1 … $n` in order.
  func bind(to parameters: inout Parameters)
}

extension Statement {
  public func bind(to parameters: inout Parameters) {}
}

/// What the server says of a prepared statement.
public struct Description: Hashable, Sendable {
  /// The types of `$1 … $n`, as stated or as the server infers them.
  public var parameters: [UInt32]
  public var columns: [Column]
}
