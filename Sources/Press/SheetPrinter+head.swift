import Reports
import Spreadsheet
import Statute

extension SheetPrinter {
  /// Pixels over a range of columns, their own padding included.
  func pixels(_ widths: some Collection<Int>) -> Double {
    widths.reduce(0) { $0 + Glyphs.pixels($1, size: face.bodySize) + 5 }
  }

  /// The three rows above the header: 附件 label and marks, title, who reports what and when.
  mutating func printTop(_ title: String, widths: [Int]) throws {
    let last = widths.count - 1
    let right = (marks.map { "【\($0)】" } + ["数据提取时间：\(issue.frozen?.description ?? issue.knownAt)"]).joined()
    try sheet.setHeight(26, row: row)
    let split = max(1, last - columns(from: widths.reversed(), for: right, size: 11) + 1)
    try span(book.label, row: row, 0...split - 1, .label)
    try span(right, row: row, split...last, .mark)

    let (lines, size) = fitted(title, within: pixels(widths))
    row += 1
    try sheet.setHeight(Double(lines.count) * Double(size) * 1.45 + 8, row: row)
    try span(lines.joined(separator: "\n"), row: row, 0...last, .title(size: size))

    row += 1
    try sheet.setHeight(22, row: row)
    let unit = layout.unit.isEmpty ? "" : "单位：\(layout.unit.split(separator: "：").last ?? "")"
    let reporter = "填报单位（盖章）：\(issue.reportingUnit)"
    let start = columns(from: widths, for: reporter, size: 11)
    let end = unit.isEmpty ? 0 : columns(from: widths.reversed(), for: unit, size: 11)
    let day = "填报日期：\(issue.frozen?.day.chinese ?? "　　年　月　日")"
    // Where columns are few the day takes no more of them than it needs: who reports has the longer words.
    let needed = columns(from: widths.dropLast(end).reversed(), for: day, size: 11, sparing: 0.05)
    let middle = max(1, min(start, last - end - needed + 1))
    try span(reporter, row: row, 0...middle - 1, .line(.left))
    try span(day, row: row, middle...last - end, .line(end == 0 ? .right : .centre))
    if end > 0 { try span(unit, row: row, (last - end + 1)...last, .line(.right)) }
    row += 1
  }

  /// How many columns, counted from one side, hold a text with a part of its width to spare.
  private func columns(
    from widths: some Sequence<Int>, for text: String, size: Int, sparing spare: Double = 0.1
  ) -> Int {
    let needed = Double(Glyphs.width(text)) * Double(size) * 2 / 3 * (1 + spare) + (spare < 0.1 ? 4 : 10)
    var (count, room) = (0, 0.0)
    for width in widths where room < needed {
      room += Glyphs.pixels(width, size: face.bodySize) + 5
      count += 1
    }
    return count
  }

  /// The title in one line, or with the as-of date on a line of its own, at the largest size that fits.
  private func fitted(_ title: String, within room: Double) -> (lines: [String], size: Int) {
    func fits(_ lines: [String], _ size: Int) -> Bool {
      lines.allSatisfy { Double(Glyphs.width($0)) * Double(size) * 2 / 3 * 1.05 < room }
    }
    for size in [22, 20] where fits([title], size) { return ([title], size) }
    var lines = [title]
    if let at = title.firstRange(of: "（截至") {
      lines = [String(title[..<at.lowerBound]), String(title[at.lowerBound...])]
    }
    return (lines, [22, 20, 18, 16].first { fits(lines, $0) } ?? 14)
  }

  /// The header tree: groups across, leaves down.
  mutating func printHeader() throws {
    let depth = layout.headerDepth
    let widths = layout.columns.map(\.width)
    let lineHeight = Double(face.bodySize) * 1.4
    var heights = [Double](repeating: lineHeight + 8, count: depth)
    func visit(
      _ nodes: [Heading], level: Int, column: Int, _ body: (String, Int, ClosedRange<Int>, Bool) throws -> Void
    )
      rethrows
    {
      var column = column
      for node in nodes {
        let width = node.columns.count
        let columns = column...column + width - 1
        switch node {
        case .column(let leaf): try body(leaf.heading, level, columns, true)
        case .group(let heading, let inner):
          try body(heading, level, columns, false)
          try visit(inner, level: level + 1, column: column, body)
        }
        column += width
      }
    }
    visit(layout.headings, level: 0, column: 0) { heading, level, columns, isLeaf in
      let needed = Double(Glyphs.lines(heading, in: widths[columns].reduce(0, +))) * lineHeight + 8
      let rows = isLeaf ? level...depth - 1 : level...level
      let short = needed - heights[rows].reduce(0, +)
      if short > 0 { heights[rows.upperBound] += short }
    }
    let style = try face.style(.header)
    for level in 0..<depth {
      try sheet.setHeight(heights[level], row: row + level)
      try visit(layout.headings, level: 0, column: 0) { heading, at, columns, isLeaf in
        guard at == level else { return }
        let rows = row + at...row + (isLeaf ? depth - 1 : at)
        if rows.count * columns.count == 1 {
          try sheet.write(text: heading, row: rows.lowerBound, column: columns.lowerBound, style: style)
        } else {
          try sheet.merge(CellRange(rows: rows, columns: columns), text: heading, style: style)
        }
      }
    }
    row += depth
  }

  /// The notes and the line for signatures.
  mutating func printFoot(widths: [Int]) throws {
    let last = widths.count - 1
    for (place, note) in layout.notes.enumerated() {
      let text = (place == 0 ? "注：" : "　　") + "\(place + 1). " + filled(note)
      let room = Int(pixels(widths) / (10.0 * 2 / 3 * 1.1))
      try sheet.setHeight(Double(Glyphs.lines(text, in: room)) * 14 + 3, row: row)
      try span(text, row: row, 0...last, .note)
      row += 1
    }
    guard layout.isSigned, !book.signOff.isEmpty else { return }
    try sheet.setHeight(30, row: row)
    var start = 0
    for (place, words) in book.signOff.enumerated() where start <= last {
      let room = pixels(widths) * Double(place + 1) / Double(book.signOff.count)
      let share = (start...last).last { pixels(widths[...$0]) <= room + 1 } ?? start
      // A wide column beside a narrow one must not cut the words off.
      let end = min(last, max(share, start + columns(from: widths[start...], for: words, size: 12) - 1))
      try span(words, row: row, start...(place == book.signOff.count - 1 ? last : end), .signature)
      start = end + 1
    }
    row += 1
  }
}
