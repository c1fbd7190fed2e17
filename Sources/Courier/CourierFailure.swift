/// Why there is no answer; `host` is the server's name, with its port where that is not the usual one.
public enum CourierFailure: Error, Hashable, Sendable {
  /// What was waited for in vain (等待事项).
  public enum Wait: Hashable, Sendable {
    /// The connection, its encryption included.
    case connection
    /// The first byte of the answer.
    case answer
    /// The rest of the answer.
    case rest
    /// A sign of life in a stream of events.
    case event
  }

  /// The name is not known.
  case unresolved(host: String)
  /// `code` is errno, 0 if the system told none.
  case unreachable(host: String, code: Int32)
  /// The proxy refused or is not there; `detail` in the words of the library.
  case proxyFailed(host: String, detail: String)
  case untrusted(host: String, CertificateFault)
  /// Both could not agree on an encryption.
  case notEncrypted(host: String, detail: String)
  /// The file of authorities holds none, or is not there.
  case noAuthorities(path: String)
  case timedOut(host: String, Wait, after: Duration)
  /// Ended before the answer did; `expected` is nil if the server had not said.
  case cutOff(host: String, received: Int64, expected: Int64?)
  /// An answer, or one event, larger than what is taken.
  case tooLarge(host: String, limit: Int)
  /// The other side does not speak HTTP.
  case notHTTP(host: String, detail: String)
  /// Events were asked for, and something else came.
  case notEvents(host: String, CourierReply)
  /// The file to send; `code` is errno.
  case unreadable(path: String, code: Int32)
  /// The file to keep the answer in; `code` is errno.
  case unwritable(path: String, code: Int32)
  case cancelled(host: String)
  /// The library itself failed.
  case broken(host: String, detail: String)
}
