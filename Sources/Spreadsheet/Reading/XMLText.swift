/// What stands between tags, turned into the text it means.
enum XMLText {
  enum Fault {
    case entity
    /// Not UTF-8, or a character XML does not allow.
    case character
  }

  /// Appends a span of XML: references and `_xHHHH_` escapes resolved, line ends made `\n`.
  ///
  /// An escape for a character that XML does not allow stays as it is written, so that no text ever holds one.
  static func append(_ source: UnsafeBufferPointer<UInt8>, isRaw: Bool, to target: inout ByteBuffer) -> Fault? {
    target.reserve(source.count)
    var out = target.end
    var at = 0
    while at < source.count {
      let byte = source[at]
      if byte >= 0x20 && byte < 0x80 && byte != 0x26 && byte != 0x5F {
        out.pointee = byte
        out += 1
        at += 1
      } else if byte >= 0x80 {
        guard let length = scalarLength(source, at) else { return .character }
        for offset in 0..<length { out[offset] = source[at + offset] }
        out += length
        at += length
      } else if byte == 0x5F {
        at += appendUnderscore(source, at, to: &out)
      } else if byte == 0x26 && !isRaw {
        guard let length = appendReference(source, at, to: &out) else { return .entity }
        at += length
      } else {
        guard byte == 0x26 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return .character }
        if byte == 0x0D {
          if at + 1 < source.count && source[at + 1] == 0x0A { at += 1 }
          out.pointee = 0x0A
        } else {
          out.pointee = byte
        }
        out += 1
        at += 1
      }
    }
    target.advance(out - target.end)
    return nil
  }

  /// Bytes of the UTF-8 sequence here, or nil when it is none or stands for U+FFFE or U+FFFF.
  @inline(__always)
  static func scalarLength(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let first = source[at]
    let left = source.count - at
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      range.contains(source[at + offset])
    }
    switch first {
    case 0xC2...0xDF:
      return left >= 2 && follows(1) ? 2 : nil
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> = first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
      guard left >= 3, follows(1, second), follows(2) else { return nil }
      return first == 0xEF && source[at + 1] == 0xBF && source[at + 2] >= 0xBE ? nil : 3
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> = first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return left >= 4 && follows(1, second) && follows(2) && follows(3) ? 4 : nil
    default: return nil
    }
  }

  static func isAllowed(_ scalar: UInt32) -> Bool {
    scalar >= 0x20 && scalar != 0xFFFE && scalar != 0xFFFF || scalar == 0x09 || scalar == 0x0A || scalar == 0x0D
  }

  /// Appends what the underscore begins, an escape or only itself, and gives the bytes it took.
  private static func appendUnderscore(
    _ source: UnsafeBufferPointer<UInt8>, _ at: Int, to out: inout UnsafeMutablePointer<UInt8>
  ) -> Int {
    if let unit = escape(source, at) {
      if let scalar = Unicode.Scalar(unit), isAllowed(unit) {
        put(scalar, to: &out)
        return 7
      }
      if (0xD800...0xDBFF).contains(unit), let low = escape(source, at + 7), (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      {
        put(scalar, to: &out)
        return 14
      }
    }
    out.pointee = 0x5F
    out += 1
    return 1
  }

  private static func escape(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32? {
    guard at < source.count, source[at] == 0x5F, CellText.isEscape(source, at: at) else { return nil }
    return (at + 2...at + 5).reduce(0) { $0 << 4 | (CellText.hexDigit(source[$1]) ?? 0) }
  }

  /// Appends what a reference stands for and gives the bytes it took, or nil when XML itself has none of that name.
  private static func appendReference(
    _ source: UnsafeBufferPointer<UInt8>, _ at: Int, to out: inout UnsafeMutablePointer<UInt8>
  ) -> Int? {
    guard let end = source[at..<min(at + 12, source.count)].firstIndex(of: 0x3B) else { return nil }
    let name = String(decoding: source[at + 1..<end], as: UTF8.self)
    let scalar: Unicode.Scalar?
    switch name {
    case "amp": scalar = "&"
    case "lt": scalar = "<"
    case "gt": scalar = ">"
    case "quot": scalar = "\""
    case "apos": scalar = "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.hasPrefix("#x")
      let digits = name.dropFirst(isHex ? 2 : 1)
      guard digits.utf8.allSatisfy({ CellText.hexDigit($0) != nil }),
        let value = UInt32(digits, radix: isHex ? 16 : 10),
        isAllowed(value)
      else { return nil }
      scalar = Unicode.Scalar(value)
    }
    guard let scalar else { return nil }
    put(scalar, to: &out)
    return end + 1 - at
  }

  private static func put(_ scalar: Unicode.Scalar, to out: inout UnsafeMutablePointer<UInt8>) {
    for byte in UTF8.encode(scalar).unsafelyUnwrapped {
      out.pointee = byte
      out += 1
    }
  }
}
