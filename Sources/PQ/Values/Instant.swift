/// A point in time (`timestamptz`), in microseconds since 2000-01-01T00:00:00Z.
///
/// Range: PostgreSQL's, 4713 BC to AD 294276; text is read and written for the years 0001 … 9999.
public struct Instant: Hashable, Comparable, Sendable {
  public let microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// The instant this many microseconds after 1970-01-01T00:00:00Z.
  public init(sinceUnixEpoch microseconds: Int64) { self.microseconds = microseconds - Self.unixEpoch }

  /// Microseconds since 1970-01-01T00:00:00Z.
  public var sinceUnixEpoch: Int64 { microseconds + Self.unixEpoch }

  public static let infinity = Instant(microseconds: .max)
  public static let minusInfinity = Instant(microseconds: .min)

  private static let unixEpoch: Int64 = 946_684_800_000_000

  public static func < (a: Instant, b: Instant) -> Bool { a.microseconds < b.microseconds }
}

extension Instant: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.timestamptz }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard let value = binary.integer(Int64.self) else { return nil }
    self.init(microseconds: value)
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(integer: microseconds) }
}
