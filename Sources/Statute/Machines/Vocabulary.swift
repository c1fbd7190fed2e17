/// A closed list of words (代码集) that Swift, SQL and the API spell alike, each with its official Chinese term.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The official or customary Chinese term.
  var term: String { get }
}
