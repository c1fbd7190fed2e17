internal import Crypto

/// A code that is read from a screen or a slip and typed in once (一次性码): groups of five letters of 5 bits each, none
/// of which can be taken for another.
public struct OneTimeCode: Hashable, Sendable {
  /// As it is shown: `7K2MQ-…`.
  public let text: String

  /// Digits and letters without I, L, O and U (Crockford).
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// A fresh one of so many groups; four are 100 bits.
  public init(groups: Int = 4) {
    precondition(groups >= 3, "a code too short to be kept as a plain digest")
    let drawn = Random.bytes(groups * 5).map { Self.letters[Int($0 & 31)] }
    text = stride(from: 0, to: drawn.count, by: 5).map { String(drawn[$0..<$0 + 5]) }.joined(separator: "-")
  }

  /// Reads what somebody typed: small letters, spaces and hyphens as they come, O for 0, I and L for 1. Nil if it is none.
  public init?(_ typed: String) {
    let read = typed.uppercased().filter { $0 != "-" && !$0.isWhitespace }.map { letter -> Character in
      switch letter {
      case "O": "0"
      case "I", "L": "1"
      default: letter
      }
    }
    guard read.count >= 15, read.count <= 60, read.count % 5 == 0, read.allSatisfy(Self.letters.contains) else {
      return nil
    }
    text = stride(from: 0, to: read.count, by: 5).map { String(read[$0..<$0 + 5]) }.joined(separator: "-")
  }

  /// As it is kept.
  public var digest: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
