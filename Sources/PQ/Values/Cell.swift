public import FoundationEssentials

/// A value whose type is known only at run time.
public enum Cell: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case double(Double)
  /// `numeric`, in decimal digits.
  case numeric(String)
  case text(String)
  /// `date`, in days since 2000-01-01.
  case day(Int32)
  case instant(Instant)
  case uuid(UUID)
  case bytes([UInt8])
  case list([Cell])
  /// A type unknown here, as its bytes.
  case other(oid: UInt32, [UInt8])
}
