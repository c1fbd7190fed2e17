public import Crypto

extension SHA256.Digest {
  /// In lower-case hexadecimal.
  public var hexadecimal: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
