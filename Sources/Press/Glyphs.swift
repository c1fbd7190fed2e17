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
        line += scalar.value < 0x2E80 && !isFullPunctuation(scalar) ? 1 : 2
      }
    }
    return max(widest, line)
  }

  /// How many lines the words take in a cell of that width, one glyph in twelve lost to breaking.
  static func lines(_ text: String, in width: Int) -> Int {
    // A full-width glyph does not break over the edge.
    let room = max(2, width - width % 2)
    guard text.utf8.count > width else { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
      let needed = Glyphs.width(String(line))
      guard needed > width else { return lines + 1 }
      // An address breaks where its signs are, not where the line is full.
      return lines + (needed * 13 + room * 12 - 1) / (room * 12) + (line.contains("/") ? 1 : 0)
    }
  }

  /// Pixels of so many half-widths at a size in points, with a tenth to spare for another font than the named one.
  static func pixels(_ halves: Int, size: Int) -> Double { Double(halves) * Double(size) * 2 / 3 * 1.1 }

  private static func isFullPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2014, 0x2018...0x201D, 0x2026, 0x2190...0x21FF, 0x2500...0x27BF, 0x00D7, 0x00F7: true
    default: false
    }
  }
}
