internal import Wording

/// Why the house does not open (不能对外服务).
public enum DoorFault: Error, Sendable, Hashable {
  /// Plain HTTP where others could listen in.
  case plainToTheWorld(ListeningPlace)

  public var wording: String {
    switch self {
    case .plainToTheWorld(let place):
      say(
        "不在 \(place) 以明文提供服务。请给出证书(--tls-certificate、--tls-key),或只监听本机(127.0.0.1),或指明反向代理(--trusted-proxy)",
        """
        not serving plain HTTP at \(place): name a certificate (--tls-certificate, --tls-key), listen on 127.0.0.1 \
        only, or name the proxy in front (--trusted-proxy)
        """)
    }
  }
}
