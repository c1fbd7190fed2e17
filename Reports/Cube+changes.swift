extension Cube {
  /// Every count that differs from another cube's: of the whole, of each region row, of each category, and of each
  /// category in each row, in the order of the catalogue.
  public func changes(since old: Cube, measures: Measures = .catalogue) -> [CubeChange] {
    measures.all.flatMap { measure -> [CubeChange] in
      let (before, now) = (old.counts[measure.id, default: [:]], counts[measure.id, default: [:]])
      let groups = Set(before.keys).union(now.keys).filter { before[$0, default: 0] != now[$0, default: 0] }
      guard !groups.isEmpty else { return [] }
      let regions = Set(groups.map(\.region)).sorted()
      let categories = Set(groups.map(\.category)).sorted()
      var places: [(region: String?, category: String?)] = [(nil, nil)]
      places += regions.map { ($0, nil) }
      places += categories.map { (nil, $0) }
      places += regions.flatMap { region in categories.map { (region, $0) } }
      return places.compactMap { place in
        func count(_ cube: Cube) -> Int {
          cube.count(measure.id) {
            (place.region == nil || $0.region == place.region)
              && (place.category == nil || $0.category == place.category)
          }
        }
        let change = CubeChange(
          measure: measure.id, region: place.region, category: place.category, old: count(old), new: count(self))
        return change.old == change.new ? nil : change
      }
    }
  }
}
