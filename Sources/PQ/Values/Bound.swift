/// A value that can be sent as a parameter, an array's element or a field of a `COPY`, in binary format.
///
/// A `RawRepresentable` over such a value conforms by declaration alone.
public protocol Bound: WireType {
  /// Appends exactly one field, usually by appending the value that carries this one.
  func append(to parameters: inout Parameters)
  /// Appends an array as one field; only a type whose arrays are not arrays, as `UInt8`, says otherwise.
  static func append(elements: [Self], to parameters: inout Parameters)
}

extension Bound where Self: RawRepresentable, RawValue: Bound {
  @inlinable public func append(to parameters: inout Parameters) { parameters.append(rawValue) }
}
