/// What one session told all that listen on a channel (`NOTIFY`).
public struct Notification: Hashable, Sendable {
  public var channel: String
  public var payload: String
  /// The server process of the session that told.
  public var processID: Int32
}
