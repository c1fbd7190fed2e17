public import Reports

/// A head of the chain as it was noted outside of it (锚点): on a printed book, say.
public struct AuditAnchor: Hashable, Sendable {
  public let place: Int64
  /// The hash or its first sixteen digits or more, lower case.
  public let digits: String

  /// Reads `PLACE:HASH`; spaces in the hash are those of print. Nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let place = Int64(parts[0]), place > 0 else { return nil }
    let digits = parts[1].lowercased().filter { !$0.isWhitespace }
    guard (16...64).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    self.place = place
    self.digits = digits
  }

  /// What the chain says to it.
  public enum Standing: Hashable, Sendable {
    case stands
    /// Another link has that place: the chain was made anew since, or is another.
    case otherwise(String)
    /// The chain does not reach that far, or has a gap there; the head is what it reaches.
    case absent(head: ChainHead?)
  }
}
