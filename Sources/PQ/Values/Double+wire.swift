/// `double precision`; reads `real` too.
extension Double: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.float8 }
  @inlinable public static func accepts(_ oid: UInt32) -> Bool { oid == OID.float8 || oid == OID.float4 }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    if let bits = binary.integer(UInt64.self) {
      self.init(bitPattern: bits)
    } else if let bits = binary.integer(UInt32.self) {
      self = Double(Float(bitPattern: bits))
    } else {
      return nil
    }
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(integer: bitPattern) }
}
