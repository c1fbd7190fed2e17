/// Every measure counted once for each group (汇总立方): each cell of a summary sheet is a sum over it.
public struct Cube: Sendable {
  private(set) var counts: [Measure.ID: [Group: Int]] = [:]
  /// The measures there were when it was counted; nil: all there are.
  var counted: Set<Measure.ID>?
  /// What of it is each unit's: of the measures and regions that a sheet with rows of units asks for, no others.
  public private(set) var units: [UnitRow.ID: Cube] = [:]

  public init() {}

  /// Whether a measure was counted at all, be it that it came to nothing: one that is newer than the cube was not.
  public func hasCounted(_ measure: Measure.ID) -> Bool { counted?.contains(measure) ?? true }

  /// Enters a measure, which may come to nothing.
  public mutating func enter(_ measure: Measure.ID) { counts[measure, default: [:]].merge([:]) { $1 } }

  /// Enters one count.
  public mutating func enter(_ measure: Measure.ID, _ group: Group, _ count: Int) {
    counts[measure, default: [:]][group, default: 0] += count
  }

  /// The counts of one region row alone; nil: all of them.
  public func within(_ region: String?) -> Cube {
    guard let region else { return self }
    var cube = self
    cube.counts = counts.mapValues { $0.filter { $0.key.region == region } }
    return cube
  }

  /// Enters which part of a count is a unit's.
  public mutating func enter(_ measure: Measure.ID, _ group: Group, _ count: Int, of unit: UnitRow.ID) {
    units[unit, default: Cube()].enter(measure, group, count)
  }

  /// The rows of a measure's set in the groups that are wanted.
  public func count(_ measure: Measure.ID, in wanted: (Group) -> Bool = { _ in true }) -> Int {
    counts[measure, default: [:]].reduce(0) { wanted($1.key) ? $0 + $1.value : $0 }
  }

  /// The same of one unit, or of all.
  public func count(_ measure: Measure.ID, of unit: UnitRow?, in wanted: (Group) -> Bool) -> Int {
    guard let unit else { return count(measure, in: wanted) }
    return units[unit.id]?.count(measure, in: wanted) ?? 0
  }
}
