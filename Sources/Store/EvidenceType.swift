internal import CMagic

/// What a file is, by its content (文件类型).
enum EvidenceType {
  static let unknown = "application/octet-stream"

  /// The media type that libmagic sees in the bytes.
  static func of(_ bytes: [UInt8]) -> String {
    // A cookie of its own for each call: one serves a single thread.
    guard let cookie = magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS) else { return unknown }
    defer { magic_close(cookie) }
    guard magic_load(cookie, nil) == 0 else { return unknown }
    return bytes.withUnsafeBytes { magic_buffer(cookie, $0.baseAddress, $0.count).map { String(cString: $0) } }
      ?? unknown
  }
}
