/// A refusal by the session itself, before or after the server was asked.
public enum SessionFailure: Error, Hashable, Sendable {
  /// A stream or a copy is under way on this session.
  case busy
  /// A transaction of another task is open on this session.
  case heldByTransaction
  /// The statement was cancelled because its time was up.
  case timedOut(after: Duration)
  /// Exactly one row was asked for, and there was none.
  case noRow
  /// At most one row was asked for, and there were more.
  case manyRows(Int)
  /// SQL and names travel as C strings, which a NUL would cut short.
  case nulCharacter
  /// A `COPY` was sent as a statement, or something else as a `COPY`.
  case copyMismatch
  /// A copy's last row was begun and not ended.
  case unendedRow
  /// Something other than `transaction` began one; it was rolled back.
  case strayTransaction
  /// libpq would not send it.
  case notSent(String)
}
