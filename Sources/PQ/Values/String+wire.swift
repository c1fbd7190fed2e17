/// `text`; reads `varchar`, `char`, `name`, `json` and untyped literals too.
extension String: Fetched, Bound {
  @inlinable public static var oid: UInt32 { OID.text }
  public static func accepts(_ oid: UInt32) -> Bool {
    switch oid {
    case OID.text, OID.varchar, OID.bpchar, OID.name, OID.json, OID.unknown: true
    default: false
    }
  }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    self.init(validating: binary.bindMemory(to: UInt8.self), as: UTF8.self)
  }
  @inlinable public func append(to parameters: inout Parameters) { parameters.write(bytes: utf8) }
}
