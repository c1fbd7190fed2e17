/// One number of an issue that is not what it was (改动的数): a measure in a row of the books, before and after.
public struct CubeChange: Hashable, Codable, Sendable {
  public let measure: Measure.ID
  /// The code of the region row; nil for the whole city.
  public let region: String?
  /// nil for all categories of units together.
  public let category: String?
  public let old: Int
  public let new: Int

  public init(measure: Measure.ID, region: String?, category: String?, old: Int, new: Int) {
    self.measure = measure
    self.region = region
    self.category = category
    self.old = old
    self.new = new
  }
}
