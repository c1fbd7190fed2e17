/// Why a pool lent no session.
public enum PoolFailure: Error, Hashable, Sendable {
  /// Every session was lent out for as long as the caller would wait.
  case exhausted(waited: Duration)
  /// No connection could be made for as long as the caller would wait; the last reason.
  case unreachable(ConnectionFailure)
  case closed
}
