/// Who stands between (代理). This machine itself is always reached directly.
public enum CourierProxy: Hashable, Sendable {
  case none
  /// As `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` say.
  case environment
  /// `http://host:port`, `https://…` or `socks5h://…`.
  case at(String)

  /// What the library is told: nothing lets it look into the environment, the empty text forbids any.
  func setting(for origin: Origin) -> String? {
    guard !origin.isLoopback else { return "" }
    return switch self {
    case .none: ""
    case .environment: nil
    case .at(let url): url
    }
  }
}
