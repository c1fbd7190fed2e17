public import Hummingbird
internal import Logging
internal import NIOCore
internal import Store

/// The context of one request (来访).
public struct Visit: RequestContext, Sendable {
  public var coreContext: CoreRequestContextStorage
  /// The address it came from; empty in process.
  let address: String
  /// Who is at the window, once recognised.
  var visitor: Visitor?

  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? ""
  }

  /// A visit within the process.
  init(logger: Logger) {
    coreContext = .init(source: Inside(logger: logger))
    address = ""
  }

  private struct Inside: RequestContextSource { let logger: Logger }
}
