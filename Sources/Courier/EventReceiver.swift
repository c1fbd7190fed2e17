/// Hands events on as they come; keeps any other answer to tell it.
final class EventReceiver: Receiver {
  private let request: CourierRequest
  private let outlet: EventOutlet
  private let other: ReplyReceiver
  private var parser: EventParser?

  init(_ request: CourierRequest, to outlet: EventOutlet) {
    self.request = request
    self.outlet = outlet
    other = ReplyReceiver(request)
  }

  var isReady: Bool { !outlet.isFull }

  /// Of any answer but events.
  var reply: CourierReply? { other.reply }

  func begin(_ head: Head) throws(CourierFailure) {
    if head.status == 200, head.kind == "text/event-stream" {
      parser = EventParser(limit: request.limit)
    } else {
      try other.begin(head)
    }
  }

  func take(_ piece: UnsafeRawBufferPointer) throws(CourierFailure) {
    guard parser != nil else { return try other.take(piece) }
    guard parser?.take(piece, outlet.give) == true else {
      throw .tooLarge(host: request.origin.label, limit: request.limit)
    }
  }

  func finish() throws(CourierFailure) {}
}
