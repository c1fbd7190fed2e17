/// A file that came of a job (所出文件): kept for a time under its name.
public struct JobFile: Sendable {
  public let name: String
  public let mediaType: String
  public let bytes: [UInt8]

  public init(name: String, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// One as it is listed.
  public struct Line: Sendable {
    public let name: String
    public let mediaType: String
    public let bytes: Int
    /// SHA-256 in lower-case hexadecimal.
    public let digest: String
  }
}
