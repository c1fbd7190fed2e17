/// What a row of a sheet is counted over (统计范围): categories of regions, of one unit or of all.
public struct Extent: Hashable, Sendable {
  public let regions: [RegionRow]
  public let categories: [String]
  /// The unit that alone is counted; nil for all of them.
  public let unit: UnitRow?

  public init(regions: [RegionRow], categories: [String], unit: UnitRow? = nil) {
    self.regions = regions
    self.categories = categories
    self.unit = unit
  }

  /// What ranks it among its like: the row of one region, or the unit.
  enum Key: Hashable {
    case region(Int)
    case unit(UnitRow.ID)
  }

  /// Nil for what spans several regions and is never ranked.
  var key: Key? { unit.map { .unit($0.id) } ?? (regions.count == 1 ? .region(regions[0].order) : nil) }

  /// How many groups it consists of.
  var groupCount: Int { regions.count * categories.count }

  func isWithin(_ other: Extent) -> Bool {
    (other.unit == nil || unit == other.unit) && Set(regions).isSubset(of: other.regions)
      && Set(categories).isSubset(of: other.categories)
  }
}
