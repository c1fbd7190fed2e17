public import Casework
public import PQ
public import Statute

extension Identifier: WireType, Bound, Fetched {
  public static var oid: UInt32 { 2950 }

  public func append(to parameters: inout Parameters) {
    parameters.write(bytes: withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) })
  }

  public init?(binary: UnsafeRawBufferPointer) {
    guard binary.count == 16 else { return nil }
    self.init(
      high: UInt64(bigEndian: binary.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: binary.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }
}

extension Day: WireType, Bound, Fetched {
  public static var oid: UInt32 { 1082 }

  public func append(to parameters: inout Parameters) { parameters.write(integer: number) }

  public init?(binary: UnsafeRawBufferPointer) {
    guard let number: Int32 = binary.integer() else { return nil }
    self.init(number: number)
  }
}

extension Level: WireType, Bound, Fetched {
  public static var oid: UInt32 { 21 }

  public func append(to parameters: inout Parameters) { parameters.write(integer: Int16(rawValue)) }

  public init?(binary: UnsafeRawBufferPointer) {
    guard let number: Int16 = binary.integer() else { return nil }
    self.init(rawValue: Int(number))
  }
}

/// A period of days (`daterange`), from a day through another; nil is without end.
struct DayRange: Bound {
  static var oid: UInt32 { 3912 }

  let from: Day
  let through: Day?

  func append(to parameters: inout Parameters) {
    var bytes: [UInt8] = [through == nil ? 0x12 : 0x02]
    func add(_ day: Day) { withUnsafeBytes(of: (Int32(4).bigEndian, day.number.bigEndian)) { bytes += $0 } }
    add(from)
    if let through { add(through + 1) }
    parameters.write(bytes: bytes)
  }
}

extension SiteOrigin: Bound, Fetched {}
extension UnitCategory: Bound, Fetched {}
extension Severity: Bound, Fetched {}
extension FindingSource: Bound, Fetched {}
extension Conclusion: Bound, Fetched {}
