/// A closed list of words (代码集) that Swift, SQL and the API spell alike, each with its official Chinese term.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable, Codable {
  /// The official or customary Chinese term.
  var term: String { get }
}

extension Vocabulary {
  /// The word with this Chinese term, nil when there is none.
  public init?(term: String) {
    guard let known = Self.allCases.first(where: { $0.term == term }) else { return nil }
    self = known
  }
}
