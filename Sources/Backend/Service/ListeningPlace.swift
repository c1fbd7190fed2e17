/// Where the service listens: a host and a port (监听地址).
public struct ListeningPlace: Sendable, Hashable, CustomStringConvertible {
  public let host: String
  /// 0: any that is free.
  public let port: Int

  /// Reads `HOST:PORT`, `[::1]:8443` for IPv6; nil where it is neither.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65_535).contains(port)
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("[") {
      guard host.hasSuffix("]") else { return nil }
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty else { return nil }
    self.init(host: String(host), port: port)
  }

  init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  public var isLoopback: Bool { host == "localhost" || AddressRange.loopback.holds(host) }

  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
