/// A table for the terminal, where a Chinese character takes two columns (终端表格).
public struct TextTable: Sendable {
  /// The columns a terminal has; nil where nobody is looking at one.
  @TaskLocal public static var columns: Int?

  let heads: [String]
  let rows: [[String]]

  public init(heads: [String], rows: [[String]]) {
    self.heads = heads
    self.rows = rows
  }

  /// As wide as its cells; where a terminal is narrower, the widest columns are narrowed and their cells go on below.
  public var text: String {
    let widths = fitted(natural)
    func lines(_ cells: [String]) -> [String] {
      let wrapped = zip(cells, widths).map { cell, width in Self.wrapped(cell, to: width) }
      return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in
        zip(wrapped, widths).map { parts, width in
          let part = line < parts.count ? parts[line] : ""
          return part + String(repeating: " ", count: max(0, width - Self.width(part)))
        }
        .joined(separator: Self.gap).trimmingSuffix(while: { $0 == " " }).description
      }
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    return (lines(heads) + [rule] + rows.flatMap(lines)).joined(separator: "\n")
  }

  private static let gap = "  "

  private var natural: [Int] {
    var widths = heads.map(Self.width)
    for row in rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], Self.width(cell))
      }
    }
    return widths
  }

  /// The widths at which the table fits the terminal: none is above a common bound that is as high as may be.
  private func fitted(_ widths: [Int]) -> [Int] {
    guard let columns = Self.columns else { return widths }
    let room = columns - Self.gap.count * (widths.count - 1)
    guard widths.reduce(0, +) > room else { return widths }
    // A Chinese character takes two columns; narrower than that nothing could be said.
    var bound = 2
    while widths.reduce(0, { $0 + min($1, bound + 1) }) <= room { bound += 1 }
    var left = max(0, room - widths.reduce(0) { $0 + min($1, bound) })
    return widths.map { width in
      guard width > bound, left > 0 else { return min(width, bound) }
      left -= 1
      return bound + 1
    }
  }

  /// A cell in lines of at most so many columns: broken at a space where the line has one, else where it is full.
  static func wrapped(_ text: String, to limit: Int) -> [String] {
    guard width(text) > limit else { return [text] }
    var lines: [String] = []
    var line = ""
    for character in text {
      guard width(line) + width(String(character)) > limit, !line.isEmpty else {
        line.append(character)
        continue
      }
      if character == " " {
        lines.append(line)
        line = ""
      } else if let place = breakingPlace(of: line, before: character) {
        lines.append(line[..<place].trimmingSuffix(while: { $0 == " " }).description)
        line = String(line[place...]) + String(character)
      } else {
        lines.append(line)
        line = String(character)
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  /// Where a full line is broken so that no word is: after its last space or wide character; nil to break at its end.
  private static func breakingPlace(of line: String, before next: Character) -> String.Index? {
    guard width(String(next)) == 1, line.last.map({ $0 != " " && width(String($0)) == 1 }) ?? false,
      let last = line.lastIndex(where: { $0 == " " || width(String($0)) > 1 })
    else { return nil }
    return line.index(after: last)
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
