public import FoundationEssentials

extension UUID: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.uuid }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard binary.count == 16 else { return nil }
    self.init(uuid: binary.loadUnaligned(as: uuid_t.self))
  }
  @inlinable public func append(to parameters: inout Parameters) {
    withUnsafeBytes(of: uuid) { parameters.write(bytes: $0) }
  }
}
