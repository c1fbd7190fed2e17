internal import CCurl

/// A server as an address names it (源): taken apart by the library that will connect to it, so that both read alike.
struct Origin: Hashable, Sendable {
  let scheme: String
  /// In small letters; an IPv6 address in brackets.
  let host: String
  let port: Int

  /// Nil for what is not `http` or `https`, names a user, or is not printable ASCII.
  init?(_ url: String) {
    // The library would make good what is written with one slash or three.
    guard url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), url.firstMatch(of: /^[A-Za-z]+:\/\/[^\/]/) != nil,
      let parts = curl_url()
    else { return nil }
    defer { curl_url_cleanup(parts) }
    guard curl_url_set(parts, CURLUPART_URL, url, UInt32(CURLU_DISALLOW_USER)) == CURLUE_OK,
      let scheme = Self.part(CURLUPART_SCHEME, of: parts)?.lowercased(), ["http", "https"].contains(scheme),
      let host = Self.part(CURLUPART_HOST, of: parts)?.lowercased(), !host.isEmpty,
      let port = Self.part(CURLUPART_PORT, of: parts).flatMap({ Int($0) })
    else { return nil }
    self.scheme = scheme
    self.host = host
    self.port = port
  }

  /// The host, with the port where it is not the usual one.
  var label: String { port == (scheme == "https" ? 443 : 80) ? host : "\(host):\(port)" }

  var isLoopback: Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]"
      || host.hasPrefix("127.") && host.split(separator: ".").allSatisfy { UInt8($0) != nil }
  }

  private static func part(_ part: CURLUPart, of parts: OpaquePointer) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(parts, part, &text, UInt32(CURLU_DEFAULT_PORT)) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
