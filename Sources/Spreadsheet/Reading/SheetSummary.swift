/// What was found on a sheet once all of it was read.
public struct SheetSummary: Hashable, Sendable {
  /// Rows that the file writes down, empty ones among them.
  public internal(set) var rows = 0
  /// Cells with a value.
  public internal(set) var cells = 0
  public internal(set) var hiddenRows = 0
  /// Counted from 0.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// Only the first cell of each has a value of its own.
  public internal(set) var merges: [CellRange] = []

  public init() {}
}
