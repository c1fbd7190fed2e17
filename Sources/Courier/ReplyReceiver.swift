/// Keeps an answer where it was asked to.
final class ReplyReceiver: Receiver {
  private let request: CourierRequest
  private var head: Head?
  private var body: [UInt8] = []
  private var part: PartFile?
  private var file: String?

  init(_ request: CourierRequest) { self.request = request }

  var isReady: Bool { true }

  /// Nil before its head is there.
  var reply: CourierReply? { head?.reply(body: body, file: file) }

  func begin(_ head: Head) throws(CourierFailure) {
    self.head = head
    if head.isSuccess, case .file(let path) = request.target {
      part = try PartFile(path)
      file = path
    } else if request.method != .head, let length = head.length, length > request.limit {
      throw tooLarge
    } else {
      if request.method != .head { body.reserveCapacity(Int(head.length ?? 0)) }
    }
  }

  func take(_ piece: UnsafeRawBufferPointer) throws(CourierFailure) {
    if let part {
      try part.write(piece)
    } else if body.count + piece.count > request.limit {
      throw tooLarge
    } else {
      body += piece
    }
  }

  func finish() throws(CourierFailure) {
    try part?.finish()
    part = nil
  }

  private var tooLarge: CourierFailure { .tooLarge(host: request.origin.label, limit: request.limit) }
}
