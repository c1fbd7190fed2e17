/// A table for the terminal, where a Chinese character takes two columns (终端表格).
public struct TextTable {
  /// The columns a terminal has; nil where nobody is looking at one.
  @TaskLocal public static var columns: Int?

  let heads: [String]
  let rows: [[String]]

  public init(heads: [String], rows: [[String]]) {
    self.heads = heads
    self.rows = rows
  }

  public var text: String {
    var widths = heads.map(Self.width)
    for row in rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], Self.width(cell))
      }
    }
    func line(_ cells: [String]) -> String {
      zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - Self.width($0)) }
        .joined(separator: "  ").trimmingSuffix(while: { $0 == " " }).description
    }
    return ([line(heads), widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")] + rows.map(line))
      .joined(separator: "\n")
  }

  /// Columns that a text takes: two for wide and full-width characters.
  public static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { width, scalar in
      width + (isWide(scalar) ? 2 : scalar.properties.canonicalCombiningClass == .notReordered ? 1 : 0)
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension StringProtocol {
  func trimmingSuffix(while predicate: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}
