/// One cell of a row that was read.
public struct Cell: Hashable, Sendable {
  /// Counted from 0.
  public let column: Int
  public let value: CellValue
  /// The value is what a formula last came to.
  public let isFormula: Bool
}
