/// One event of a stream that the server sends (RFC: server-sent events).
struct ServerEvent: Sendable {
  let name: String
  /// A JSON document on one line.
  let data: String

  var text: String { "event: \(name)\ndata: \(data)\n\n" }
}
