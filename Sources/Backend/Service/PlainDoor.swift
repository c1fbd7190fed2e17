internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// Connections without TLS (明文连接): of this machine, and of the proxies that were named; others are not let in.
struct PlainDoor: ServerChildChannel {
  let http1: HTTP1Channel
  let settings: DoorSettings

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    channel.eventLoop.makeCompletedFuture {
      let address = channel.remoteAddress?.ipAddress ?? ""
      guard AddressRange.loopback.holds(address) || settings.proxies.holds(address) else { throw Stranger() }
      try channel.pipeline.syncOperations.addStillness(settings.stillness)
    }.flatMap { http1.setup(channel: channel, logger: logger) }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async { await http1.handle(value: value, logger: logger) }

  private struct Stranger: Error {}
}
