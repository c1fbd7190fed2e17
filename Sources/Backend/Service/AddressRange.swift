internal import Glibc

/// An address or a block of addresses, `10.0.0.7` or `10.0.0.0/8` or `fd00::/8` (地址段).
public struct AddressRange: Sendable, Hashable, CustomStringConvertible {
  private let bytes: [UInt8]
  private let bits: Int
  public let description: String

  /// Nil where the text is neither.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let bytes = Self.bytes(of: String(first)) else { return nil }
    let whole = bytes.count * 8
    guard parts.count == 2 else {
      self.init(bytes, whole, text)
      return
    }
    guard let bits = Int(parts[1]), (0...whole).contains(bits) else { return nil }
    self.init(bytes, bits, text)
  }

  private init(_ bytes: [UInt8], _ bits: Int, _ text: String) {
    self.bytes = bytes
    self.bits = bits
    description = text
  }

  /// The machine itself.
  public static let loopback = [AddressRange("127.0.0.0/8"), AddressRange("::1")].compactMap(\.self)

  public func contains(_ address: String) -> Bool {
    guard let other = Self.bytes(of: address), other.count == bytes.count else { return false }
    let whole = bits / 8
    guard bytes.prefix(whole) == other.prefix(whole) else { return false }
    let rest = bits % 8
    guard rest > 0 else { return true }
    let mask = UInt8(truncatingIfNeeded: 0xff << (8 - rest))
    return bytes[whole] & mask == other[whole] & mask
  }

  /// What one household of addresses is counted under: an IPv4 address, or the /64 of an IPv6 one.
  static func household(of address: String) -> String {
    guard let bytes = bytes(of: address) else { return address }
    return bytes.prefix(bytes.count == 16 ? 8 : 4).map { String($0, radix: 16) }.joined(separator: ".")
  }

  /// Four bytes or sixteen; an IPv4 address in the dress of an IPv6 one is taken out of it.
  static func bytes(of address: String) -> [UInt8]? {
    var four = in_addr()
    if inet_pton(AF_INET, address, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
    var sixteen = in6_addr()
    guard inet_pton(AF_INET6, address, &sixteen) == 1 else { return nil }
    let bytes = withUnsafeBytes(of: sixteen) { Array($0) }
    let isDressed = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xff && bytes[11] == 0xff
    return isDressed ? Array(bytes.suffix(4)) : bytes
  }
}

extension [AddressRange] {
  func holds(_ address: String) -> Bool { contains { $0.contains(address) } }
}
