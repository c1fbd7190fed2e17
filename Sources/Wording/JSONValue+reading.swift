extension JSONValue {
  /// Reads a document (RFC 8259); nil for a text that is none, or one nested deeper than 64.
  ///
  /// Fields keep their order, and one that is stated twice stands twice.
  public init?(document: String) {
    var reader = Reader(bytes: Array(document.utf8))
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  private struct Reader {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool {
      mutating get {
        skipSpace()
        return at == bytes.count
      }
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
      while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
    }

    private mutating func takes(_ text: StaticString) -> Bool {
      let isThere = text.withUTF8Buffer { bytes[at...].starts(with: $0) }
      if isThere { at += text.utf8CodeUnitCount }
      return isThere
    }

    mutating func value(depth: Int) -> JSONValue? {
      skipSpace()
      guard let byte = next, depth <= 64 else { return nil }
      switch byte {
      case UInt8(ascii: "{"): return object(depth: depth)
      case UInt8(ascii: "["): return array(depth: depth)
      case UInt8(ascii: "\""): return text().map(JSONValue.text)
      case UInt8(ascii: "t"): return takes("true") ? .bool(true) : nil
      case UInt8(ascii: "f"): return takes("false") ? .bool(false) : nil
      case UInt8(ascii: "n"): return takes("null") ? .null : nil
      default: return number()
      }
    }

    private mutating func object(depth: Int) -> JSONValue? {
      var fields: [(key: String, value: JSONValue)] = []
      at += 1
      skipSpace()
      if takes("}") { return .object([]) }
      while true {
        skipSpace()
        guard next == UInt8(ascii: "\""), let key = text() else { return nil }
        skipSpace()
        guard takes(":"), let value = value(depth: depth + 1) else { return nil }
        fields.append((key, value))
        skipSpace()
        if takes("}") { return .object(fields) }
        guard takes(",") else { return nil }
      }
    }

    private mutating func array(depth: Int) -> JSONValue? {
      var values: [JSONValue] = []
      at += 1
      skipSpace()
      if takes("]") { return .array([]) }
      while true {
        guard let value = value(depth: depth + 1) else { return nil }
        values.append(value)
        skipSpace()
        if takes("]") { return .array(values) }
        guard takes(",") else { return nil }
      }
    }

    private mutating func digits() -> Bool {
      let start = at
      while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
      return at > start
    }

    private mutating func number() -> JSONValue? {
      let start = at
      _ = takes("-")
      let isZero = next == UInt8(ascii: "0")
      let first = at
      guard digits(), !isZero || at == first + 1 else { return nil }
      if takes("."), !digits() { return nil }
      if takes("e") || takes("E") {
        if !takes("+") { _ = takes("-") }
        guard digits() else { return nil }
      }
      let literal = String(decoding: bytes[start..<at], as: UTF8.self)
      // Nothing is lost: what another way of writing would change stays as it is written.
      return Int(literal).flatMap { String($0) == literal ? .int($0) : nil } ?? .number(literal)
    }

    private mutating func text() -> String? {
      var raw: [UInt8] = []
      at += 1
      while let byte = next {
        at += 1
        switch byte {
        case UInt8(ascii: "\""): return String(validating: raw, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let scalar = escaped() else { return nil }
          raw += Array(String(Character(scalar)).utf8)
        case 0..<0x20: return nil
        default: raw.append(byte)
        }
      }
      return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
      guard let byte = next else { return nil }
      at += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"):
        guard let high = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
        guard takes("\\u"), let low = unit(), (0xDC00..<0xE000).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      default: return nil
      }
    }

    private mutating func unit() -> UInt32? {
      guard at + 4 <= bytes.count, bytes[at..<at + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
        return nil
      }
      defer { at += 4 }
      return UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    }
  }
}
