/// Competition ranks (位次: 1, 2, 2, 4) of those rows that have a rate and enough to be ranked by.
public struct Ranking: Sendable {
  private let places: [Int: Int]

  /// Rates by a key, with their denominators; those below the minimum are left unranked.
  public init(_ rates: [(key: Int, part: Int, whole: Int)], minimum: Int) {
    let ranked = rates.compactMap { entry in
      entry.whole >= max(1, minimum) ? Rate(of: entry.part, in: entry.whole).map { (entry.key, $0) } : nil
    }
    // By what is printed: two rows that show the same rate share a rank.
    var places: [Int: Int] = [:]
    for (key, rate) in ranked { places[key] = 1 + ranked.count { $0.1 > rate } }
    self.places = places
  }

  /// The rank of a key; nil when it is not ranked.
  public subscript(key: Int) -> Int? { places[key] }
}
