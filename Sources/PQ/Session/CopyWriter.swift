/// The rows of a binary `COPY … from stdin`, sent as they fill a buffer.
public struct CopyWriter: ~Copyable {
  @usableFromInline var fields = Parameters()
  /// Where the present row's count of fields stands.
  @usableFromInline var rowStart = 0
  @usableFromInline var width: Int16 = 0
  private let session: Session
  private let number: Int
  private let deadline: Deadline?

  @usableFromInline static let capacity = 65_536

  init(session: Session, number: Int, deadline: Deadline?) {
    self.session = session
    self.number = number
    self.deadline = deadline
    fields.isInside = true
    fields.bytes.reserveCapacity(Self.capacity + 4096)
    fields.bytes += [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00]
    fields.put(Int64(0))
    openRow()
  }

  /// Appends the next field of the row, of exactly the column's type: a `COPY` converts nothing.
  @inlinable public mutating func append(_ value: some Bound) {
    value.append(to: &fields)
    width += 1
  }

  /// Appends a field that is NULL.
  @inlinable public mutating func appendNull() {
    fields.writeNull()
    width += 1
  }

  /// Ends the row; sends what has gathered when the buffer is full.
  @inlinable nonisolated(nonsending) public mutating func endRow() async throws {
    fields.patch(width, at: rowStart)
    if fields.bytes.count >= Self.capacity { try await flush() }
    openRow()
  }

  @usableFromInline mutating func openRow() {
    rowStart = fields.bytes.count
    width = 0
    fields.put(Int16(0))
  }

  @usableFromInline nonisolated(nonsending) mutating func flush() async throws {
    let bytes = fields.bytes
    fields.bytes = []
    fields.bytes.reserveCapacity(Self.capacity + 4096)
    try await session.put(bytes, into: number, before: deadline)
  }

  /// Sends the rest; a row that was not ended is refused.
  nonisolated(nonsending) mutating func finish() async throws {
    guard width == 0 else { throw SessionFailure.unendedRow }
    fields.bytes.removeSubrange(rowStart...)
    fields.put(Int16(-1))
    try await flush()
  }
}
