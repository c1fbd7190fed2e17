extension Bool: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.bool }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard binary.count == 1 else { return nil }
    self = binary[0] != 0
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(integer: UInt8(self ? 1 : 0)) }
}
