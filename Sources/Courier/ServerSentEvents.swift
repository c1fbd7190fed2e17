internal import Foundation

/// The events of one address, as they come (事件流).
public struct ServerSentEvents: AsyncSequence, Sendable {
  public typealias Element = ServerSentEvent
  public typealias Failure = CourierFailure

  public struct AsyncIterator: AsyncIteratorProtocol {
    let host: String
    let outlet: EventOutlet
    var outcomes: AsyncStream<Result<ServerSentEvent, CourierFailure>>.Iterator

    /// Nil when the server ended the stream. Throws `CourierFailure`, `cancelled` with the task.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(CourierFailure) -> ServerSentEvent? {
      guard let outcome = await outcomes.next(isolation: actor) else {
        if Task.isCancelled { throw .cancelled(host: host) }
        return nil
      }
      outlet.taken()
      return try outcome.get()
    }
  }

  let courier: HTTPCourier
  let request: CourierRequest
  let silence: Duration

  public func makeAsyncIterator() -> AsyncIterator {
    let (outcomes, continuation) = AsyncStream.makeStream(of: Result<ServerSentEvent, CourierFailure>.self)
    let outlet = EventOutlet(continuation)
    let errand = Errand(
      courier: courier, request: request, timeout: request.timeout, silence: silence, bell: outlet.bell)
    Thread.detachNewThread { errand.run(outlet) }
    return AsyncIterator(host: request.origin.label, outlet: outlet, outcomes: outcomes.makeAsyncIterator())
  }
}
