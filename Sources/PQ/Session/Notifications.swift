/// A session's notifications as they come; ends with a `ConnectionFailure` when the connection does.
///
/// Other statements of the same session go first.
public struct Notifications: AsyncSequence, Sendable {
  let session: Session

  public struct AsyncIterator: AsyncIteratorProtocol {
    let session: Session

    public mutating func next() async throws -> Notification? {
      while true {
        switch try await session.awaitNotification() {
        case .came(let notification): return notification
        case .interrupted: await Task.yield()
        // The socket belongs to the stream under way; what comes meanwhile is kept by libpq.
        case .busy: try await Task.sleep(for: .milliseconds(20))
        }
      }
    }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(session: session) }
}
