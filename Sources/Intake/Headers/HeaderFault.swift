/// What is wrong with a header row (表头问题): the column and its cell.
public enum HeaderFault: Hashable, Sendable {
  /// A required column; the cell is the first free one of the row.
  case missing(String, cell: String)
  case unknown(String, cell: String)
  case doubled(String, cell: String, first: String)
}
