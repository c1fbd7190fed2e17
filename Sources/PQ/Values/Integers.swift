extension Int16: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.int2 }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard let value = binary.integer(Int16.self) else { return nil }
    self = value
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(integer: self) }
}

extension Int32: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.int4 }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard let value = binary.integer(Int32.self) else { return nil }
    self = value
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(integer: self) }
}

/// `bigint`; reads the narrower integers too.
extension Int64: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.int8 }
  @inlinable public static func accepts(_ oid: UInt32) -> Bool {
    oid == OID.int8 || oid == OID.int4 || oid == OID.int2
  }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    switch binary.count {
    case 8: self = Int64(bigEndian: binary.loadUnaligned(as: Int64.self))
    case 4: self = Int64(Int32(bigEndian: binary.loadUnaligned(as: Int32.self)))
    case 2: self = Int64(Int16(bigEndian: binary.loadUnaligned(as: Int16.self)))
    default: return nil
    }
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(integer: self) }
}

/// `bigint`; reads the narrower integers too.
extension Int: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.int8 }
  @inlinable public static func accepts(_ oid: UInt32) -> Bool { Int64.accepts(oid) }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard let value = Int64(binary: binary) else { return nil }
    self = Int(value)
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(integer: Int64(self)) }
}

/// PostgreSQL's one-byte `"char"`; an array of it is `bytea`.
extension UInt8: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.char }
  @inlinable public static var arrayOID: UInt32 { OID.bytea }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard binary.count == 1 else { return nil }
    self = binary[0]
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(integer: self) }
  @inlinable public static func elements(binary: UnsafeRawBufferPointer) -> [UInt8]? { Array(binary) }
  public static func acceptsArray(_ oid: UInt32) -> Bool { oid == OID.bytea }
  @inlinable public static func append(elements: [UInt8], to parameters: inout Parameters) {
    parameters.write(bytes: elements)
  }
}
