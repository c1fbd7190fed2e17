import CLibPQ

extension Session {
  /// Listens on a channel from now on, or inside a transaction from its commit.
  public func listen(_ channel: String) async throws {
    try await run(script: "listen \(quoted(identifier: channel))")
  }

  /// Listens on a channel no more.
  public func unlisten(_ channel: String) async throws {
    try await run(script: "unlisten \(quoted(identifier: channel))")
  }

  /// Tells all who listen on the channel, at commit.
  public func notify(_ channel: String, _ payload: String = "") async throws {
    try await execute(Notify(channel: channel, payload: payload))
  }

  /// What is told on the channels listened to.
  nonisolated public var notifications: Notifications { Notifications(session: self) }

  enum Awaited: Sendable {
    case came(Notification)
    case interrupted
    case busy
  }

  func awaitNotification() async throws -> Awaited {
    guard conversation == nil else { return .busy }
    return try await withTaskCancellationHandler {
      let connection = try live()
      if let notification = takeNotification(connection) { return .came(notification) }
      if Task.isCancelled { throw CancellationError() }
      guard sleep(untilReadable: connection.socket) else { return .interrupted }
      guard PQconsumeInput(connection.handle) == 1 else {
        markBroken()
        throw connection.lost()
      }
      return takeNotification(connection).map(Awaited.came) ?? .interrupted
    } onCancel: {
      ring()
    }
  }

  private func takeNotification(_ connection: Connection) -> Notification? {
    guard let told = PQnotifies(connection.handle) else { return nil }
    defer { PQfreemem(told) }
    return Notification(
      channel: String(cString: told.pointee.relname), payload: String(cString: told.pointee.extra),
      processID: told.pointee.be_pid)
  }

  private func quoted(identifier: String) -> String {
    "\"" + identifier.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

private struct Notify: Statement {
  static let sql = "select pg_notify($1, $2)"
  let channel: String
  let payload: String
  func bind(to parameters: inout Parameters) {
    parameters.append(channel)
    parameters.append(payload)
  }
}
