/// The OIDs of PostgreSQL's own types, which never change.
public enum OID {
  public static let bool: UInt32 = 16
  public static let bytea: UInt32 = 17
  public static let char: UInt32 = 18
  public static let name: UInt32 = 19
  public static let int8: UInt32 = 20
  public static let int2: UInt32 = 21
  public static let int4: UInt32 = 23
  public static let text: UInt32 = 25
  public static let oid: UInt32 = 26
  public static let json: UInt32 = 114
  public static let float4: UInt32 = 700
  public static let float8: UInt32 = 701
  public static let unknown: UInt32 = 705
  public static let bpchar: UInt32 = 1042
  public static let varchar: UInt32 = 1043
  public static let date: UInt32 = 1082
  public static let timestamp: UInt32 = 1114
  public static let timestamptz: UInt32 = 1184
  public static let numeric: UInt32 = 1700
  public static let uuid: UInt32 = 2950
  public static let jsonb: UInt32 = 3802
  public static let daterange: UInt32 = 3912

  // swift-format-ignore
  private static let arrays: [(element: UInt32, array: UInt32)] = [
    (bool, 1000), (bytea, 1001), (char, 1002), (name, 1003), (int2, 1005), (int4, 1007), (text, 1009),
    (bpchar, 1014), (varchar, 1015), (int8, 1016), (float4, 1021), (float8, 1022), (oid, 1028), (json, 199),
    (timestamp, 1115), (date, 1182), (timestamptz, 1185), (numeric, 1231), (uuid, 2951), (jsonb, 3807),
    (daterange, 3913),
  ]

  /// The array type over an element type, 0 if it is none of ours.
  public static func array(of element: UInt32) -> UInt32 { arrays.first { $0.element == element }?.array ?? 0 }

  /// The element type of an array type, nil if it is none of ours.
  public static func element(of array: UInt32) -> UInt32? { arrays.first { $0.array == array }?.element }
}
