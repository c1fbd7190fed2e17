/// The ways a transaction ends other than by its own commit, or an error of its body.
public enum TransactionFailure: Error, Hashable, Sendable {
  /// One is open on this session already.
  case nested
  /// The body returned, but an error inside it had already undone the transaction: nothing was written.
  case rolledBack(ServerError?)
  /// The body ended the transaction by a script of its own.
  case ended
  /// The connection was cut before the commit was sent: nothing was written.
  case lost(ConnectionFailure)
  /// The connection was cut while committing: all was written, or nothing.
  case uncertain(ConnectionFailure)
}
