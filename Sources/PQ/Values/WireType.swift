/// A Swift type that stands for a type of the database, named by OID.
public protocol WireType: Sendable {
  static var oid: UInt32 { get }
  /// The type of a one-dimensional array of it; 0 if there is none known.
  static var arrayOID: UInt32 { get }
}

extension WireType {
  public static var arrayOID: UInt32 { OID.array(of: oid) }
}

extension WireType where Self: RawRepresentable, RawValue: WireType {
  public static var oid: UInt32 { RawValue.oid }
  public static var arrayOID: UInt32 { oid == RawValue.oid ? RawValue.arrayOID : OID.array(of: oid) }
}
