/// The parameters `$1 … $n` of one statement, each a length and as many bytes, as the wire has them.
public struct Parameters: Sendable {
  @usableFromInline var bytes: [UInt8] = []
  /// Where each parameter's length stands in `bytes`.
  @usableFromInline var starts: [Int] = []
  @usableFromInline var oids: [UInt32] = []
  /// Inside a value's own `append(to:)` further appends belong to the same parameter.
  @usableFromInline var isInside = false

  public init() {}

  public var count: Int { starts.count }

  /// Appends the next parameter; nil appends NULL, still with its type.
  @inlinable public mutating func append<Value: Bound>(_ value: Value) {
    guard !isInside else { return value.append(to: &self) }
    starts.append(bytes.count)
    oids.append(Value.oid)
    isInside = true
    value.append(to: &self)
    isInside = false
  }

  /// Writes one field that is NULL.
  @inlinable public mutating func writeNull() { put(Int32(-1)) }

  /// Writes one field of an integer's bytes, most significant first.
  @inlinable public mutating func write<I: FixedWidthInteger>(integer: I) {
    put(Int32(MemoryLayout<I>.size))
    put(integer)
  }

  /// Writes one field of these bytes.
  @inlinable public mutating func write(bytes field: some Collection<UInt8>) {
    put(Int32(field.count))
    bytes.append(contentsOf: field)
  }

  /// Writes one field whose length is known only once it is written.
  @inlinable mutating func writeField(_ content: (inout Parameters) -> Void) {
    let start = bytes.count
    put(Int32(0))
    content(&self)
    patch(Int32(bytes.count - start - 4), at: start)
  }

  @inlinable mutating func put<I: FixedWidthInteger>(_ integer: I) {
    withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
  }

  @inlinable mutating func patch<I: FixedWidthInteger>(_ integer: I, at offset: Int) {
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: integer.bigEndian, toByteOffset: offset, as: I.self) }
  }
}
