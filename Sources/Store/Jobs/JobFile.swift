internal import Crypto
internal import Foundation

/// A file that came of a job (所出文件): kept for a time under its name.
public struct JobFile: Sendable {
  public let name: String
  public let mediaType: String
  let content: Content

  enum Content: Sendable {
    case bytes([UInt8])
    /// One too large for memory, where it stands until the job has ended.
    case file(path: String)
  }

  public init(name: String, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    content = .bytes(bytes)
  }

  public init(name: String, mediaType: String, path: String) {
    self.name = name
    self.mediaType = mediaType
    content = .file(path: path)
  }

  /// One as it is listed.
  public struct Line: Sendable {
    public let name: String
    public let mediaType: String
    public let bytes: Int
    /// SHA-256 in lower-case hexadecimal.
    public let digest: String
  }

  /// Bytes that pass through memory at once, and stand in one row.
  static let piece = 1 << 20

  /// As it will be listed.
  nonisolated(nonsending) func line() async throws -> Line {
    var (hash, bytes) = (SHA256(), 0)
    try await pieces { _, piece in
      hash.update(data: piece)
      bytes += piece.count
    }
    return Line(name: name, mediaType: mediaType, bytes: bytes, digest: hash.finalize().hexadecimal)
  }

  /// Hands over its pieces in their order.
  nonisolated(nonsending) func pieces(_ each: nonisolated(nonsending) (Int, [UInt8]) async throws -> Void) async throws
  {
    switch content {
    case .bytes(let bytes):
      for (place, start) in stride(from: 0, to: bytes.count, by: Self.piece).enumerated() {
        try await each(place, Array(bytes[start..<min(start + Self.piece, bytes.count)]))
      }
    case .file(let path):
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? file.close() }
      var place = 0
      while let piece = try file.read(upToCount: Self.piece), !piece.isEmpty {
        try await each(place, Array(piece))
        place += 1
      }
    }
  }
}
