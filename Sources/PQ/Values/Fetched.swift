/// A value that can be read from a column in PostgreSQL's binary format.
///
/// A `RawRepresentable` over such a value conforms by declaration alone.
public protocol Fetched: WireType {
  /// Whether a column of that type can be read; by default only `oid`.
  static func accepts(_ oid: UInt32) -> Bool
  /// The value of these bytes, or nil if they are none.
  init?(binary: UnsafeRawBufferPointer)
  /// What NULL reads as, or nil if the value cannot be null.
  static var null: Self? { get }
  /// An array's elements; only a type whose arrays are not arrays, as `UInt8`, says otherwise.
  static func elements(binary: UnsafeRawBufferPointer) -> [Self]?
  /// Whether a column of that type can be read as an array.
  static func acceptsArray(_ oid: UInt32) -> Bool
}

extension Fetched {
  @inlinable public static func accepts(_ oid: UInt32) -> Bool { oid == Self.oid }
  @inlinable public static var null: Self? { nil }
  public static func acceptsArray(_ oid: UInt32) -> Bool {
    oid == arrayOID || OID.element(of: oid).map(accepts) ?? false
  }
}

extension Fetched where Self: RawRepresentable, RawValue: Fetched {
  @inlinable public static func accepts(_ oid: UInt32) -> Bool {
    // A type that says it is another than its raw value, as a day over an integer, is only that.
    Self.oid == RawValue.oid ? RawValue.accepts(oid) : oid == Self.oid
  }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard let raw = RawValue(binary: binary) else { return nil }
    self.init(rawValue: raw)
  }
}

extension UnsafeRawBufferPointer {
  /// The integer that is the whole of these bytes, most significant first; nil if the length differs.
  @inlinable public func integer<I: FixedWidthInteger>(_ type: I.Type = I.self) -> I? {
    count == MemoryLayout<I>.size ? I(bigEndian: loadUnaligned(as: I.self)) : nil
  }
}
