internal import Crypto

/// A credential that is shown once and kept as its digest (凭证): 32 random bytes in base64url after a prefix that tells
/// what it is, `mlps_…`.
public struct Token: Hashable, Sendable {
  /// As its holder has it.
  public let text: String

  public static let prefix = "mlps_"

  /// A fresh one.
  public init() { text = Self.prefix + Base64URL.text(Random.bytes(32)) }

  /// Reads one; nil if it cannot be one of ours.
  public init?(_ text: some StringProtocol) {
    guard text.hasPrefix(Self.prefix), Base64URL.bytes(text.dropFirst(Self.prefix.count))?.count == 32 else {
      return nil
    }
    self.text = String(text)
  }

  /// As it is kept: SHA-256 of its text. Enough, as there is nothing to guess.
  public var digest: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
