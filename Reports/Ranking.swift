/// Competition ranks (位次: 1, 2, 2, 4) of those rows that have a rate and enough to be ranked by.
public struct Ranking<Key: Hashable & Sendable>: Sendable {
  private let places: [Key: Int]

  /// Rates by a key, with their denominators; those below the minimum are left unranked.
  public init(_ rates: [(key: Key, part: Int, whole: Int)], minimum: Int) {
    let ranked = rates.compactMap { entry in
      entry.whole >= max(1, minimum) ? Rate(of: entry.part, in: entry.whole).map { (entry.key, $0) } : nil
    }
    // By what is printed: two rows that show the same rate share a rank.
    let better = ranked.reduce(into: [Rate: Int]()) { $0[$1.1, default: 0] += 1 }
    var ranks: [Rate: Int] = [:]
    var above = 0
    for rate in better.keys.sorted(by: >) {
      ranks[rate] = above + 1
      above += better[rate] ?? 0
    }
    places = Dictionary(ranked.map { ($0.0, ranks[$0.1] ?? 1) }) { $1 }
  }

  /// The rank of a key; nil when it is not ranked.
  public subscript(key: Key) -> Int? { places[key] }
}
