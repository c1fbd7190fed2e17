/// What wide rows are grouped by before they are counted: the row of the books and the category of the unit.
public struct Group: Hashable, Sendable {
  /// The code of the region row (统计归属): `371500` 市直, `371502` …, `LC-JKQ` ….
  public let region: String
  /// `organ` 党政机关, `institution` 事业单位, `enterprise` 国有企业.
  public let category: String

  public init(region: String, category: String) {
    self.region = region
    self.category = category
  }
}
