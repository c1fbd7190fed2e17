extension Optional: WireType where Wrapped: WireType {
  @inlinable public static var oid: UInt32 { Wrapped.oid }
  @inlinable public static var arrayOID: UInt32 { Wrapped.arrayOID }
}

extension Optional: Fetched where Wrapped: Fetched {
  @inlinable public static func accepts(_ oid: UInt32) -> Bool { Wrapped.accepts(oid) }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard let value = Wrapped(binary: binary) else { return nil }
    self = .some(value)
  }
  @inlinable public static var null: Wrapped?? { .some(nil) }
}

extension Optional: Bound where Wrapped: Bound {
  @inlinable public func append(to parameters: inout Parameters) {
    switch self {
    case .some(let value): value.append(to: &parameters)
    case .none: parameters.writeNull()
    }
  }
}
