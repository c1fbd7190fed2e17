/// One record of a CSV.
public struct CSVRow: Hashable, Sendable {
  /// The line it begins on, counted from 1.
  public let line: Int
  public let fields: [String]
}
