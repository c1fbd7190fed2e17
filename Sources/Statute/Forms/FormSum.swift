/// A total and the counts that must add up to it (合计关系); I-16.
public struct FormSum: Hashable, Sendable {
  /// The field ids, all of one table.
  public let total: String
  public let parts: [String]

  init(_ total: String, _ parts: [String]) {
    self.total = total
    self.parts = parts
  }
}
