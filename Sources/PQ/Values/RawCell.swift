/// A value whose type is known only at run time, as it came in: a text is still its UTF-8, there only while it is handed over.
public enum RawCell {
  case null
  case bool(Bool)
  case integer(Int64)
  case text(UnsafeBufferPointer<UInt8>)
  /// `date`, in days since 2000-01-01.
  case day(Int32)
  /// What is rare, decoded.
  case other(Cell)
}

extension RawCell {
  /// How a column's bytes are read; chosen once for a result, used once a row.
  enum Plan {
    case bool, integer, text, day
    case other(Cell.Plan)

    init(for oid: UInt32) {
      switch oid {
      case OID.bool: self = .bool
      case OID.int2, OID.int4, OID.int8: self = .integer
      case OID.date: self = .day
      default: self = String.accepts(oid) ? .text : .other(Cell.plan(for: oid))
      }
    }

    @inline(__always)
    func cell(_ bytes: UnsafeRawBufferPointer) -> RawCell? {
      switch self {
      case .bool: Bool(binary: bytes).map(RawCell.bool)
      case .integer: Int64(binary: bytes).map(RawCell.integer)
      case .text: .text(bytes.assumingMemoryBound(to: UInt8.self))
      case .day: Int32(binary: bytes).map(RawCell.day)
      case .other(let plan): plan(bytes).map(RawCell.other)
      }
    }
  }
}
