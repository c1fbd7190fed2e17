internal import NIOCore

/// Ends a connection on which nothing has moved for long (静默断开), whatever it was waiting for.
final class Stillness: ChannelInboundHandler {
  typealias InboundIn = Any

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard event is IdleStateHandler.IdleStateEvent else { return context.fireUserInboundEventTriggered(event) }
    context.close(promise: nil)
  }
}

extension ChannelPipeline.SynchronousOperations {
  /// Ends the connection when nothing moves for so long.
  func addStillness(_ time: Duration) throws {
    try addHandler(IdleStateHandler(allTimeout: TimeAmount(time)))
    try addHandler(Stillness())
  }
}
