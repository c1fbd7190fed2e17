/// What is asked of a server (请求).
public struct CourierRequest: Hashable, Sendable {
  /// What is to be done (请求方法).
  public enum Method: String, Hashable, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  /// What goes along (正文).
  public enum Body: Hashable, Sendable {
    case none
    case bytes([UInt8])
    /// The path of a file, read while it is sent.
    case file(String)
  }

  /// Where the answer's body goes (存放处).
  public enum Target: Hashable, Sendable {
    /// At most so many bytes; more is a failure.
    case memory(limit: Int)
    /// The path of a file, which appears, or is replaced, when the whole body of a successful answer (2xx) is there.
    /// The body of any other answer goes to memory.
    case file(String)

    /// 64 MiB.
    public static let usualLimit = 64 << 20
  }

  public let method: Method
  /// Absolute.
  public let url: String
  public let headers: CourierHeaders
  public let body: Body
  public let target: Target
  /// For the whole exchange, in place of the courier's.
  public let timeout: Duration?

  let origin: Origin

  /// Throws `CourierRefusal` for what is no request.
  public init(
    _ method: Method = .get, url: String, headers: CourierHeaders = CourierHeaders(), body: Body = .none,
    to target: Target = .memory(limit: Target.usualLimit), timeout: Duration? = nil
  ) throws(CourierRefusal) {
    guard let origin = Origin(url) else { throw .url(url) }
    if [.get, .head].contains(method), body != .none { throw .bodyNotAllowed(method) }
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.target = target
    self.timeout = timeout
    self.origin = origin
  }

  /// Whether it would cross a network for all to read: without TLS, and not to this machine itself.
  public var isInClear: Bool { origin.scheme == "http" && !origin.isLoopback }

  /// The most bytes of an answer that are kept in memory.
  var limit: Int {
    switch target {
    case .memory(let limit): limit
    case .file: Target.usualLimit
    }
  }
}
