/// A number of the books (指标): a named set of wide rows, or the rate of two of them.
public struct Measure: Sendable {
  public typealias ID = String

  public enum Rule: Sendable {
    /// The rows of a kind for which every term holds; the terms of the sets it lies within come first.
    case set(RowKind, [Term])
    /// One set over another that contains it, in percent.
    case rate(of: ID, in: ID)
  }

  public let id: ID
  /// As it is printed at the head of a column.
  public let heading: String
  /// What is counted, in one sentence.
  public let definition: String
  /// The measure whose set contains this one.
  public let within: ID?
  public let rule: Rule
  /// The column that is added up, where a row stands for several; nil where each row counts as one.
  public let sum: String?

  /// The kind of row that is counted; nil for a rate.
  public var kind: RowKind? {
    if case .set(let kind, _) = rule { kind } else { nil }
  }

  /// The whole predicate in SQL; nil for a rate.
  public var predicate: String? {
    guard case .set(let kind, let terms) = rule else { return nil }
    return terms.map { $0.sql(of: kind) }.joined(separator: " and ")
  }

  /// The number that is counted, in SQL over the wide rows; nil for a rate.
  public var counted: String? {
    predicate.map { predicate in
      let whole = sum.map { "sum(\($0))" } ?? "count(*)"
      return "coalesce(\(whole) filter (where \(predicate)), 0)"
    }
  }
}
