/// Every measure counted once for each group (汇总立方): each cell of a summary sheet is a sum over it.
public struct Cube: Sendable {
  private(set) var counts: [Measure.ID: [Group: Int]] = [:]

  public init() {}

  /// Enters one count.
  public mutating func enter(_ measure: Measure.ID, _ group: Group, _ count: Int) {
    counts[measure, default: [:]][group, default: 0] += count
  }

  /// The counts of one region row alone; nil: all of them.
  public func within(_ region: String?) -> Cube {
    guard let region else { return self }
    var cube = self
    cube.counts = counts.mapValues { $0.filter { $0.key.region == region } }.filter { !$0.value.isEmpty }
    return cube
  }

  /// The rows of a measure's set in the groups that are wanted.
  public func count(_ measure: Measure.ID, in wanted: (Group) -> Bool = { _ in true }) -> Int {
    counts[measure, default: [:]].reduce(0) { wanted($1.key) ? $0 + $1.value : $0 }
  }
}
