/// A value read from a row, column by column from the left.
public protocol Row: Sendable {
  init(_ row: inout RowReader) throws(DecodeFailure)
}

/// The answer of a statement that has none.
extension Never: Row {
  public init(_ row: inout RowReader) throws(DecodeFailure) { throw .unreadColumns(read: 0, columns: row.width) }
}

/// A row of one column.
public struct Single<Value: Fetched>: Row {
  public let value: Value

  public init(_ row: inout RowReader) throws(DecodeFailure) { value = try row.next() }
}

extension Single: Equatable where Value: Equatable {}
