import CLibPQ

/// One row of a result, read from left to right, each column once.
public struct RowReader: ~Copyable {
  private let result: OpaquePointer
  private let row: Int32
  /// How many columns the row has.
  public let width: Int
  /// How many columns have been read.
  public private(set) var position = 0
  @usableFromInline let checks: Bool

  init(result: OpaquePointer, row: Int32, checks: Bool) {
    self.result = result
    self.row = row
    self.checks = checks
    width = Int(PQnfields(result))
  }

  /// The next column's value; an optional where the column may be null.
  @inlinable public mutating func next<Value: Fetched>(
    _ type: Value.Type = Value.self
  ) throws(DecodeFailure) -> Value {
    let column = position
    let bytes = try advance()
    if checks, !Value.accepts(oid(of: column)) {
      throw .wrongType(column: column, oid: oid(of: column), expected: Value.oid)
    }
    guard let bytes else {
      guard let null = Value.null else { throw .unexpectedNull(column: column) }
      return null
    }
    guard let value = Value(binary: bytes) else { throw .malformed(column: column, oid: oid(of: column)) }
    return value
  }

  @usableFromInline mutating func advance() throws(DecodeFailure) -> UnsafeRawBufferPointer? {
    let column = Int32(position)
    guard position < width else { throw .pastLastColumn(columns: width) }
    position += 1
    if PQgetisnull(result, row, column) == 1 { return nil }
    return UnsafeRawBufferPointer(
      start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
  }

  @usableFromInline func oid(of column: Int) -> UInt32 { PQftype(result, Int32(column)) }

  func finish() throws(DecodeFailure) {
    guard position == width else { throw .unreadColumns(read: position, columns: width) }
  }
}
