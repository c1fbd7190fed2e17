/// A disagreement between a `Row` and the columns it was read from; always a defect. Columns count from 0.
public enum DecodeFailure: Error, Hashable, Sendable {
  case wrongType(column: Int, oid: UInt32, expected: UInt32)
  case unexpectedNull(column: Int)
  /// The bytes are no value of the Swift type.
  case malformed(column: Int, oid: UInt32)
  /// The row read more columns than there are.
  case pastLastColumn(columns: Int)
  /// The row read fewer columns than there are.
  case unreadColumns(read: Int, columns: Int)
}
