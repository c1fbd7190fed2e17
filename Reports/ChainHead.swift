/// The head of the audit chain at an instant (审计链头): printed in every book, so that paper bears witness of the register.
public struct ChainHead: Hashable, Sendable {
  /// Of the last link, counted from one without gaps.
  public let place: Int64
  /// SHA-256 in lower-case hexadecimal.
  public let hash: String

  public init(place: Int64, hash: String) {
    self.place = place
    self.hash = hash
  }

  /// The hash in groups of eight digits, as it is read aloud and copied from paper.
  public var groups: String { Self.groups(of: hash) }

  /// The same of any digest.
  public static func groups(of hash: String) -> String {
    var rest = hash[...]
    var groups: [Substring] = []
    while !rest.isEmpty {
      groups.append(rest.prefix(8))
      rest = rest.dropFirst(8)
    }
    return groups.joined(separator: " ")
  }
}
