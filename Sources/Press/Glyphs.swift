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
        line += halves(scalar)
      }
    }
    return max(widest, line)
  }

  /// How many lines the words take in a cell of that width, one glyph in twelve lost to breaking.
  static func lines(_ text: String, in width: Int) -> Int {
    // A full-width glyph does not break over the edge.
    let room = max(2, width - width % 2)
    guard text.utf8.count > width else { return 1 }
    var (lines, line, isAddress) = (0, 0, false)
    func end() {
      // An address breaks where its signs are, not where the line is full.
      lines += line > width ? (line * 13 + room * 12 - 1) / (room * 12) + (isAddress ? 1 : 0) : 1
      (line, isAddress) = (0, false)
    }
    // Every cell of a ledger comes by: scalars are read once, and no character is made of them.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": end()
      case "/":
        isAddress = true
        line += 1
      default: line += halves(scalar)
      }
    }
    end()
    return lines
  }

  /// Pixels of so many half-widths at a size in points, with a tenth to spare for another font than the named one.
  static func pixels(_ halves: Int, size: Int) -> Double { Double(halves) * Double(size) * 2 / 3 * 1.1 }

  @inline(__always)
  private static func halves(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x2E80 && (scalar.value < 0x80 || !isFullPunctuation(scalar)) ? 1 : 2
  }

  private static func isFullPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2014, 0x2018...0x201D, 0x2026, 0x2190...0x21FF, 0x2500...0x27BF, 0x00D7, 0x00F7: true
    default: false
    }
  }
}
