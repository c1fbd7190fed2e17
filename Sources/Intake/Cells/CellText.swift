/// The text of a cell as people type it, made plain (单元格文字).
enum CellText {
  /// One trimmed line without control characters.
  static func line(_ text: String) -> String {
    var text = text
    if text.utf8.isEmpty || isPlainLine(&text) { return text }
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: continue
      case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029, 0x3000: pendingSpace = !scalars.isEmpty
      default:
        if pendingSpace { scalars.append(" ") }
        pendingSpace = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Half-width and without spaces, for values that are read as a word, a day or a number.
  static func word(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029, 0x3000, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: continue
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// `无`, `/`, `—` and the other ways of leaving a cell empty.
  static func isBlankMark(_ text: String) -> Bool {
    let length = text.utf8.count
    guard length <= 24 else { return false }
    if length == 3 || length == 6, ["无", "暂无", "没有", "N/A", "n/a"].contains(text) { return true }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20, 0x2D, 0x2F, 0x5C, 0x2010...0x2015, 0x2212, 0x2500, 0x2501, 0xFF0D, 0xFF0F, 0xFF3C, 0x3000: true
      default: false
      }
    }
  }

  /// Most cells need nothing done: no control or odd space, nothing to trim.
  private static func isPlainLine(_ text: inout String) -> Bool {
    text.withUTF8 { bytes in
      if bytes[0] == 0x20 || bytes[bytes.count - 1] == 0x20 { return false }
      var previous: UInt8 = 0
      for byte in bytes {
        // C2 80…A0 controls, E2 80 80…AF spaces, E3 80 80 the wide space, EF BB BF the mark; each may be looked at.
        if byte < 0x20 || byte == 0x7F { return false }
        if byte == 0x20, previous == 0x20 { return false }
        if previous == 0xC2, byte <= 0xA0 { return false }
        if previous == 0xE2, byte == 0x80 || byte == 0x81 { return false }
        if previous == 0xE3, byte == 0x80 { return false }
        if previous == 0xEF, byte == 0xBB { return false }
        previous = byte
      }
      return true
    }
  }
}
