internal import Foundation
internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import Wording

/// How long a client is waited for, and what is said to one that does not speak HTTP (耐心).
///
/// An answer given before its request was read ends the connection, so that a refused body is not read to its end. A
/// client that does not take what is sent to it is left.
final class Patience: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let stall: TimeAmount
  /// How long what is still coming is read and thrown away, so that the client sees the answer.
  private let linger: TimeAmount = .seconds(1)
  private let heading: HTTPFields
  private var begun = 0
  private var read = 0
  private var answered = 0
  private var isAnswering = false
  private var isLeaving = false
  private var leaving: Scheduled<Void>?

  /// `heading` stands in every answer.
  init(stall: TimeAmount, heading: HTTPFields) {
    self.stall = stall
    self.heading = heading
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    switch part {
    case .head: begun += 1
    case .end: read += 1
    case .body: break
    }
    // The rest of a refused request, and what comes behind it, is nobody's.
    guard !isLeaving else {
      if case .end = part { context.close(promise: nil) }
      return
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head):
      isAnswering = head.status.kind != .informational
      if isAnswering, read <= answered, Self.isWholeConnection(context.channel) {
        head.headerFields[.connection] = "close"
      }
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body:
      context.write(data, promise: promise)
    case .end:
      isAnswering = false
      answered += 1
      context.write(data, promise: promise)
      if read < answered { leave(context, in: linger) }
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      if !isLeaving { leaving?.cancel() }
    } else if !isLeaving {
      close(context, in: stall)
    }
    context.fireChannelWritabilityChanged()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard !isAnswering, begun == answered, !isLeaving, context.channel.isActive,
      error is HTTPParserError || "\(type(of: error))".contains("TypeConversionError")
    else { return context.fireErrorCaught(error) }
    answer(context, error as? HTTPParserError == .headerOverflow ? .headTooLarge : .notHTTP)
  }

  func handlerRemoved(context: ChannelHandlerContext) { leaving?.cancel() }

  /// Answers in the stead of the house, which saw no request.
  private func answer(_ context: ChannelHandlerContext, _ problem: Problem) {
    var fields = heading
    let body = Data(problem.json.document.utf8)
    fields[.contentType] = "application/problem+json"
    fields[.contentLength] = "\(body.count)"
    if Self.isWholeConnection(context.channel) { fields[.connection] = "close" }
    let head = HTTPResponse(status: HTTPResponse.Status(code: problem.status), headerFields: fields)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(ByteBuffer(bytes: body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    leave(context, in: linger)
  }

  private func leave(_ context: ChannelHandlerContext, in time: TimeAmount) {
    isLeaving = true
    close(context, in: time)
  }

  private func close(_ context: ChannelHandlerContext, in time: TimeAmount) {
    leaving?.cancel()
    let channel = context.channel
    leaving = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }

  /// Whether the channel is a connection, whose parent listens, not one stream of HTTP/2 in it.
  private static func isWholeConnection(_ channel: any Channel) -> Bool { channel.parent?.parent == nil }
}
