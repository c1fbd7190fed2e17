/// A unit that may have a row of its own in the books (单位行), with the name and category it bears on the as-of date.
public struct UnitRow: Hashable, Sendable, Identifiable {
  public typealias ID = String

  public let id: ID
  public let name: String
  public let category: String
  /// The code of the region row that it belongs to; a website of it may be attributed to another.
  public let region: String

  public init(id: ID, name: String, category: String, region: String) {
    self.id = id
    self.name = name
    self.category = category
    self.region = region
  }
}
