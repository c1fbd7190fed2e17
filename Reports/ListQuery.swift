/// Which rows of the register a list prints, and which of their columns (清单取数).
public struct ListQuery: Hashable, Sendable {
  public let kind: RowKind
  /// Names of `RowKind.listColumns`, in the order of the cells that are wanted.
  public let columns: [String]
  /// The set the rows belong to; nil for every row of the kind.
  public let measure: Measure.ID?
  /// The code of the region row the list is cut to (分册); nil for the whole city.
  public let region: String?
  /// Names of `RowKind.listColumns` or `region_order`, the first the foremost.
  public let order: [String]
  /// The first of them left out, and so many at most handed over: a page of a set that does not move.
  public let skipped: Int
  public let limit: Int?

  public init(
    kind: RowKind, columns: [String], measure: Measure.ID?, region: String?, order: [String], skipped: Int = 0,
    limit: Int? = nil
  ) {
    self.kind = kind
    self.columns = columns
    self.measure = measure
    self.region = region
    self.order = order
    self.skipped = skipped
    self.limit = limit
  }

  /// The rows by themselves, whatever is printed of them and in which order.
  public var set: ListQuery { ListQuery(kind: kind, columns: [], measure: measure, region: region, order: []) }
}
