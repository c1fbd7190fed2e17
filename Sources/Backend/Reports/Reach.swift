internal import Statute

/// How far a scope reaches over the regions of the books (管辖范围).
struct Reach: Sendable {
  /// The words of the scope.
  let scope: String
  /// The codes, of any time, of the regions that lie within.
  let codes: Set<String>
  /// All of the city: its own row and every other.
  let isWhole: Bool

  init(_ scope: String, of regions: Regions) {
    self.scope = scope
    let words = scope.split(separator: " ").map(String.init)
    // A code that is closed counts with the one its row bears last.
    let heads = Dictionary(regions.all.map { ($0.order, $0) }, uniquingKeysWith: { $1 })
    let stems = words.filter { $0.hasPrefix("region:") }.map { word in
      let code = String(word.dropFirst(7))
      return Region.stem(of: regions.region(code).flatMap { heads[$0.order]?.code } ?? code)
    }
    func isWithin(_ region: Region) -> Bool {
      guard let head = heads[region.order] else { return false }
      // A zone without a code of its own is the city's.
      let code = head.isNational ? head.code : head.parent ?? head.code
      return stems.contains { $0 == head.code || $0.count < 6 && code.hasPrefix($0) }
    }
    let within = regions.all.filter(isWithin)
    let orders = Set(within.map(\.order))
    let former = regions.former.filter { code in
      regions.region(code.successor).map { orders.contains($0.order) } ?? false
    }
    let everything = words.contains("all")
    codes = Set(
      everything ? regions.all.map(\.code) + regions.former.map(\.code) : within.map(\.code) + former.map(\.code))
    isWhole = everything || !within.isEmpty && within.count == regions.all.count
  }
}
