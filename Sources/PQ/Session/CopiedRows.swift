/// The rows of a binary `copy … to stdout`, read where they lie, piece by piece, each of whole rows.
struct CopiedRows {
  let columns: [Column]
  private let plans: [RawCell.Plan]
  private var cells: [RawCell] = []
  private var hasBegun = false

  /// Signature, flags, and the length of what else a header may hold.
  private static let header = 19

  init(_ columns: [Column]) {
    self.columns = columns
    plans = columns.map { RawCell.Plan(for: $0.oid) }
    cells.reserveCapacity(columns.count)
  }

  /// Hands over the rows of a piece. Throws `DecodeFailure` for what is no such copy, and what the receiver throws.
  mutating func read(_ piece: [UInt8], each: ([RawCell]) throws -> Void) throws {
    try piece.withUnsafeBytes { bytes in
      var offset = 0
      if !hasBegun {
        guard bytes.count >= Self.header else { throw malformed(0) }
        offset = Self.header + Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: 15, as: Int32.self)))
        hasBegun = true
      }
      while offset + 2 <= bytes.count {
        let count = Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int16.self))
        offset += 2
        // The end of the copy.
        if count == -1 { return }
        guard Int(count) == plans.count else { throw DecodeFailure.pastLastColumn(columns: plans.count) }
        cells.removeAll(keepingCapacity: true)
        for column in plans.indices {
          guard offset + 4 <= bytes.count else { throw malformed(column) }
          let length = Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
          offset += 4
          guard length >= 0 else {
            cells.append(.null)
            continue
          }
          guard offset + length <= bytes.count,
            let cell = plans[column].cell(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]))
          else { throw malformed(column) }
          cells.append(cell)
          offset += length
        }
        try each(cells)
      }
    }
  }

  private func malformed(_ column: Int) -> DecodeFailure { .malformed(column: column, oid: columns[column].oid) }
}
