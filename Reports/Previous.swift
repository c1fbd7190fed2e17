public import Statute

/// The issue before (上期), as published: nothing of it is counted again.
public struct Previous: Sendable {
  public let asOf: Day
  public let cube: Cube
  /// The rows of that issue; matched with today's by their order, since a code may have changed.
  public let regions: [RegionRow]

  public init(asOf: Day, cube: Cube, regions: [RegionRow]) {
    self.asOf = asOf
    self.cube = cube
    self.regions = regions
  }

  /// The code which a row of today bore then.
  func code(of row: RegionRow) -> String { regions.first { $0.order == row.order }?.code ?? row.code }
}
