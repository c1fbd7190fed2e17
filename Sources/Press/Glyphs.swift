/// How much room words take: a full-width glyph counts two, a half-width one counts one.
enum Glyphs {
  /// The width of the widest line.
  static func width(_ text: String) -> Int {
    var widest = 0
    var line = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        widest = max(widest, line)
        line = 0
      } else {
        line += halves(scalar.value)
      }
    }
    return max(widest, line)
  }

  /// How many lines the words take in a cell of that width, one glyph in twelve lost to breaking.
  static func lines(_ text: String, in width: Int) -> Int {
    var text = text
    return text.withUTF8 { lines(utf8: $0, in: width) }
  }

  /// The same of well-formed UTF-8.
  static func lines(utf8: UnsafeBufferPointer<UInt8>, in width: Int) -> Int {
    guard utf8.count > width else { return 1 }
    // A full-width glyph does not break over the edge.
    let room = max(2, width - width % 2)
    var (lines, line, isAddress) = (0, 0, false)
    func end() {
      // An address breaks where its signs are, not where the line is full.
      lines += line > width ? (line * 13 + room * 12 - 1) / (room * 12) + (isAddress ? 1 : 0) : 1
      (line, isAddress) = (0, false)
    }
    // Every cell of a ledger comes by: bytes are read once, and no character is made of them.
    var index = 0
    while index < utf8.count {
      let lead = utf8[index]
      switch lead {
      case UInt8(ascii: "\n"): end()
      case UInt8(ascii: "/"):
        isAddress = true
        line += 1
      case ..<0x80: line += 1
      case ..<0xE0: line += halves(UInt32(lead & 0x1F) << 6 | tail(utf8, index + 1))
      case ..<0xF0:
        line += halves(UInt32(lead & 0x0F) << 12 | tail(utf8, index + 1) << 6 | tail(utf8, index + 2))
      default: line += 2
      }
      index += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    end()
    return lines
  }

  /// Pixels of so many half-widths at a size in points, with a tenth to spare for another font than the named one.
  static func pixels(_ halves: Int, size: Int) -> Double { Double(halves) * Double(size) * 2 / 3 * 1.1 }

  @inline(__always)
  private static func tail(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    index < utf8.count ? UInt32(utf8[index] & 0x3F) : 0
  }

  @inline(__always)
  private static func halves(_ scalar: UInt32) -> Int {
    scalar < 0x2E80 && (scalar < 0x80 || !isFullPunctuation(scalar)) ? 1 : 2
  }

  private static func isFullPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2014, 0x2018...0x201D, 0x2026, 0x2190...0x21FF, 0x2500...0x27BF, 0x00D7, 0x00F7: true
    default: false
    }
  }
}
