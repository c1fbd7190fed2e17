internal import Synchronization

/// Where events wait for who asked for them; not more of them than he can be thought to want (事件出口).
final class EventOutlet: Sendable {
  typealias Outcome = Result<ServerSentEvent, CourierFailure>

  /// Beyond this many nothing more is read from the server.
  private static let enough = 256

  let bell = Bell()
  private let continuation: AsyncStream<Outcome>.Continuation
  private let waiting = Atomic(0)

  init(_ continuation: AsyncStream<Outcome>.Continuation) {
    self.continuation = continuation
    continuation.onTermination = { [bell] _ in bell.stop() }
  }

  /// How many wait.
  var count: Int { waiting.load(ordering: .acquiring) }

  var isFull: Bool { count >= Self.enough }

  func give(_ event: ServerSentEvent) {
    waiting.add(1, ordering: .acquiringAndReleasing)
    continuation.yield(.success(event))
  }

  /// One was fetched.
  func taken() {
    if waiting.subtract(1, ordering: .acquiringAndReleasing).newValue == Self.enough - 1 { bell.ring() }
  }

  func close(_ failure: CourierFailure?) {
    if let failure { continuation.yield(.failure(failure)) }
    continuation.finish()
  }
}
