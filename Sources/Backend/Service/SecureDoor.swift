internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdHTTP2
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import NIOTLS

/// Connections under TLS (加密连接), each with the certificate of the moment it was made in; HTTP/2 where the client knows it.
struct SecureDoor: ServerChildChannel {
  let certificate: CertificateHolder
  let http1: HTTP1Channel
  let http2: HTTP2Channel
  let settings: DoorSettings

  /// What a connection speaks, once that is agreed.
  enum Spoken: Sendable {
    case http1(HTTP1Channel.Value)
    case http2(HTTP2Channel.Value)
  }

  struct Value: ServerChildChannelValue {
    let spoken: EventLoopFuture<Spoken>
    let channel: any Channel
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    channel.eventLoop.makeCompletedFuture {
      let operations = channel.pipeline.syncOperations
      try operations.addStillness(settings.stillness)
      try operations.addHandler(NIOSSLServerHandler(context: certificate.context))
      let agreement = NIOTypedApplicationProtocolNegotiationHandler<Spoken> { result in
        guard case .negotiated("h2") = result else {
          return http1.setup(channel: channel, logger: logger).map { .http1($0) }
        }
        return http2.setup(channel: channel, logger: logger).map { .http2($0) }
      }
      try operations.addHandler(agreement)
      let spoken = agreement.protocolNegotiationResult
      let deadline = channel.eventLoop.scheduleTask(in: TimeAmount(settings.handshake)) { channel.close(promise: nil) }
      spoken.whenComplete { _ in deadline.cancel() }
      return Value(spoken: spoken, channel: channel)
    }
  }

  func handle(value: Value, logger: Logger) async {
    do {
      switch try await value.spoken.get() {
      case .http1(let connection): await http1.handle(value: connection, logger: logger)
      case .http2(let connection): await http2.handle(value: connection, logger: logger)
      }
    } catch {
      logger.debug("no agreement on TLS")
    }
  }
}
