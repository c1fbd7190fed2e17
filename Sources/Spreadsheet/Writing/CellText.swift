/// What a text must undergo before a cell can hold it.
enum CellText {
  /// UTF-16 units a cell can hold.
  static let limit = 32_767

  enum Verdict {
    case plain
    /// Holds something a reader would take for an `_xHHHH_` escape.
    case ambiguous
    case unwritable(UInt32)
  }

  /// Judges UTF-8 bytes: control characters but tab, line feed and carriage return, and U+FFFE and U+FFFF, are unwritable.
  @inline(__always)
  static func judge(_ bytes: UnsafeBufferPointer<UInt8>) -> Verdict {
    var isAmbiguous = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte > 0x5F && byte < 0xEF { continue }
      if byte < 0x20 {
        if byte != 0x09 && byte != 0x0A && byte != 0x0D { return .unwritable(UInt32(byte)) }
      } else if byte == 0x5F {
        if !isAmbiguous && isEscape(bytes, at: index) { isAmbiguous = true }
      } else if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
        return .unwritable(bytes[index + 2] == 0xBE ? 0xFFFE : 0xFFFF)
      }
    }
    return isAmbiguous ? .ambiguous : .plain
  }

  static func unwritableScalar(in text: String) -> UInt32? {
    var text = text
    let verdict = text.withUTF8 { bytes in judge(bytes) }
    guard case .unwritable(let scalar) = verdict else { return nil }
    return scalar
  }

  /// The text with every `_xHHHH_` in it written `_x005F_xHHHH_`, which readers turn back.
  static func escaped(_ text: String) -> String {
    var text = text
    let bytes = text.withUTF8 { source in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(source.count + 32)
      for index in source.indices {
        if source[index] == 0x5F && isEscape(source, at: index) { bytes += "_x005F".utf8 }
        bytes.append(source[index])
      }
      return bytes
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether `_xHHHH_` stands at this underscore.
  static func isEscape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 6 < bytes.count, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F else { return false }
    return (index + 2...index + 5).allSatisfy { hexDigit(bytes[$0]) != nil }
  }

  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}

extension CellText {
  /// UTF-16 units of well-formed UTF-8.
  static func utf16Length(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var units = 0
    for byte in bytes where byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    return units
  }
}
