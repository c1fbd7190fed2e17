public import Hummingbird
internal import Logging
internal import NIOCore
internal import Store

/// The context of one request (来访).
public struct Visit: RequestContext, Sendable {
  public var coreContext: CoreRequestContextStorage
  /// The address it came from; empty in process.
  var address: String
  /// Whether it came by TLS.
  var isSecure = false
  /// The longest that answering may take; nil in process.
  var timeLimit: Duration?
  /// Asked once the account is known; refuses one that comes too often.
  var admission: (@Sendable (_ account: String) throws(Problem) -> Void)?
  let trail = Trail()
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
