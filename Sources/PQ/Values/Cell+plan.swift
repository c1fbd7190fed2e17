import FoundationEssentials

extension Cell {
  /// How a column's bytes become a cell; chosen once for a result, used once a row.
  typealias Plan = @Sendable (UnsafeRawBufferPointer) -> Cell?

  static func plan(for oid: UInt32) -> Plan {
    switch oid {
    case OID.bool: { Bool(binary: $0).map(Cell.bool) }
    case OID.int2, OID.int4, OID.int8: { Int64(binary: $0).map(Cell.integer) }
    case OID.oid: { $0.integer(UInt32.self).map { .integer(Int64($0)) } }
    case OID.float4, OID.float8: { Double(binary: $0).map(Cell.double) }
    case OID.numeric: { decimal($0).map(Cell.numeric) }
    case OID.date: { Int32(binary: $0).map(Cell.day) }
    case OID.timestamptz: { Instant(binary: $0).map(Cell.instant) }
    case OID.uuid: { UUID(binary: $0).map(Cell.uuid) }
    case OID.bytea: { .bytes(Array($0)) }
    // A version byte stands before the text.
    case OID.jsonb: { String(binary: UnsafeRawBufferPointer(rebasing: $0.dropFirst())).map(Cell.text) }
    default:
      if String.accepts(oid) {
        { String(binary: $0).map(Cell.text) }
      } else if OID.element(of: oid) != nil {
        { list($0) ?? .other(oid: oid, Array($0)) }
      } else {
        { .other(oid: oid, Array($0)) }
      }
    }
  }

  private static func list(_ binary: UnsafeRawBufferPointer) -> Cell? {
    guard var fields = ArrayFields(binary) else { return nil }
    let plan = plan(for: fields.elementOID)
    var cells: [Cell] = []
    for _ in 0..<fields.count {
      guard let field = fields.next(), let cell = field.map(plan) ?? Cell.null else { return nil }
      cells.append(cell)
    }
    return .list(cells)
  }

  /// The digits of a `numeric`: groups of four, the first worth 10000 to the power of the weight.
  private static func decimal(_ binary: UnsafeRawBufferPointer) -> String? {
    guard binary.count >= 8, binary.count % 2 == 0 else { return nil }
    func word(_ index: Int) -> Int {
      Int(Int16(bigEndian: binary.loadUnaligned(fromByteOffset: index * 2, as: Int16.self)))
    }
    let (groups, weight, sign, scale) = (word(0), word(1), UInt16(truncatingIfNeeded: word(2)), word(3))
    switch sign {
    case 0x0000, 0x4000: break
    case 0xC000: return "NaN"
    case 0xD000: return "Infinity"
    case 0xF000: return "-Infinity"
    default: return nil
    }
    guard groups >= 0, scale >= 0, binary.count == 8 + groups * 2 else { return nil }
    func group(_ index: Int) -> String {
      let digits = String((0..<groups).contains(index) ? word(4 + index) : 0)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    let whole = weight < 0 ? "0" : (0...weight).map(group).joined().drop { $0 == "0" }
    var text = (sign == 0x4000 ? "-" : "") + (whole.isEmpty ? "0" : whole)
    if scale > 0 {
      let first = weight + 1
      text += "." + (first..<first + (scale + 3) / 4).map(group).joined().prefix(scale)
    }
    return text
  }
}
