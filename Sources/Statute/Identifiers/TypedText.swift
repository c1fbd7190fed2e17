/// Text as people type and paste it, made plain: half-width, one kind of dash, one kind of space.
enum TypedText {
  /// For numbers and codes: plain, without any space, a–z upper-case.
  static func code(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in plain(text, dashes: true).unicodeScalars where scalar != " " {
      scalars.append(("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value - 32)) : scalar)
    }
    return String(scalars)
  }

  /// For names and addresses: plain, trimmed; inner spaces and dashes kept, for a name may hold U+30FC.
  static func trimmed(_ text: String) -> String {
    let plain = plain(text, dashes: false).unicodeScalars
    guard let first = plain.firstIndex(where: { $0 != " " }), let last = plain.lastIndex(where: { $0 != " " }) else {
      return ""
    }
    return String(plain[first...last])
  }

  private static func plain(_ text: String, dashes: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Zero-width and direction marks come along when a number is copied from a page.
      case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: continue
      case 0xFF01...0xFF5E where scalar.value != 0xFF0D: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0xFF0D: scalars.append("-")
      case 0x2010...0x2015, 0x2212, 0x2500, 0xFE58, 0xFE63, 0x30FC: scalars.append(dashes ? "-" : scalar)
      case _ where scalar.properties.isWhitespace: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension StringProtocol {
  /// Only 0–9, and exactly so many.
  func isDigits(_ count: Int) -> Bool { utf8.count == count && utf8.allSatisfy { (48...57).contains($0) } }
  func isDigits(_ counts: ClosedRange<Int>) -> Bool { counts.contains(utf8.count) && isDigits(utf8.count) }
}
