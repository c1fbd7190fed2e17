public import Statute

/// One row of the books (统计归属行): a region with the name and code it bears on the as-of date.
public struct RegionRow: Hashable, Sendable {
  /// How a row is grouped and whether it is ranked.
  public enum Kind: String, CaseIterable, Sendable {
    /// 市本级: the units of the city itself; never ranked with counties.
    case city
    /// 市辖区、县、县级市.
    case county
    /// 市属开发区.
    case zone
  }

  public let code: String
  public let name: String
  public let kind: Kind
  /// The local official order; a row keeps it when its code or name changes.
  public let order: Int
  /// The first day of the name; nil when it has always been so.
  public let validFrom: Day?
  /// The first day on which the name is no longer valid.
  public let validTo: Day?

  public init(code: String, name: String, kind: Kind, order: Int, validFrom: Day? = nil, validTo: Day? = nil) {
    self.code = code
    self.name = name
    self.kind = kind
    self.order = order
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Whether the name and code are those of that day.
  public func isValid(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day < $0 } ?? true)
  }
}
