extension Array: WireType where Element: WireType {
  @inlinable public static var oid: UInt32 { Element.arrayOID }
}

extension Array: Fetched where Element: Fetched {
  public static func accepts(_ oid: UInt32) -> Bool { Element.acceptsArray(oid) }
  @inlinable public init?(binary: UnsafeRawBufferPointer) {
    guard let elements = Element.elements(binary: binary) else { return nil }
    self = elements
  }
}

extension Array: Bound where Element: Bound {
  @inlinable public func append(to parameters: inout Parameters) { Element.append(elements: self, to: &parameters) }
}

extension Fetched {
  /// One dimension, or none when empty.
  @inlinable public static func elements(binary: UnsafeRawBufferPointer) -> [Self]? {
    guard var fields = ArrayFields(binary) else { return nil }
    var elements: [Self] = []
    elements.reserveCapacity(fields.count)
    for _ in 0..<fields.count {
      guard let field = fields.next(), let element = field.map(Self.init(binary:)) ?? null else { return nil }
      elements.append(element)
    }
    return elements
  }
}

extension Bound {
  @inlinable public static func append(elements: [Self], to parameters: inout Parameters) {
    parameters.writeField { field in
      field.put(Int32(elements.isEmpty ? 0 : 1))
      field.put(Int32(0))
      field.put(oid)
      guard !elements.isEmpty else { return }
      field.put(Int32(elements.count))
      field.put(Int32(1))
      for element in elements { element.append(to: &field) }
    }
  }
}
