/// A result's column: its name, and the OID of its type.
public struct Column: Hashable, Sendable {
  public var name: String
  public var oid: UInt32

  public init(name: String, oid: UInt32) {
    self.name = name
    self.oid = oid
  }
}
