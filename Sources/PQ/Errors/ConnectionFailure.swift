/// A connection that could not be made, or is no more.
public struct ConnectionFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What became of the connection.
  public enum Kind: Hashable, Sendable {
    /// It was never made.
    case notMade
    /// It was cut; what was under way may or may not have been done.
    case lost
    /// The server answered neither in time nor to a cancellation, and was given up.
    case unresponsive
    /// It had been closed, on purpose or by an earlier failure.
    case closed
  }

  public var kind: Kind
  public var message: String
  /// The server's parting code, such as `adminShutdown`, if it sent one.
  public var sqlState: SQLState?

  public init(_ kind: Kind, message: String, sqlState: SQLState? = nil) {
    self.kind = kind
    self.message = message
    self.sqlState = sqlState
  }

  public var description: String { "connection \(kind): \(message)" }
}
