/// One event of a stream that a server keeps open (服务器推送事件).
public struct ServerSentEvent: Hashable, Sendable {
  /// `message` if the server gave none.
  public let name: String
  /// Its lines joined by LF.
  public let data: String
  /// The last identity told in the stream, for `Last-Event-ID`; empty if none was.
  public let id: String
  /// How long to wait before asking again, as last told in the stream.
  public let retry: Duration?
}
