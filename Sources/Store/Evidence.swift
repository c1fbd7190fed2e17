public import PQ

/// A file that proves facts (证明材料), known by the digest of its bytes.
public struct Evidence: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  public let sha256: String
  public let bytes: Int
  /// By content, whatever the name says: `application/pdf`.
  public let mediaType: String
  /// As it was called each time it was handed in, the first first.
  public let names: [String]
  public let recordedAt: Instant
  public let recordedBy: String
  /// The facts it is linked to.
  public let facts: [Int64]

  /// Whether a machine may run what is in it; such a file is kept like any other, and whoever sees it is told.
  public var isExecutable: Bool { Self.executable.contains(mediaType) }

  private static let executable: Set<String> = [
    "application/java-archive", "application/javascript", "application/vnd.microsoft.portable-executable",
    "application/x-dosexec", "application/x-executable", "application/x-java-applet", "application/x-mach-binary",
    "application/x-ms-shortcut", "application/x-msi", "application/x-object", "application/x-pie-executable",
    "application/x-sharedlib", "application/x-wine-extension-ini", "image/svg+xml", "text/html", "text/javascript",
    "text/x-lua", "text/x-msdos-batch", "text/x-perl", "text/x-php", "text/x-ruby", "text/x-script.python",
    "text/x-shellscript",
  ]
}
