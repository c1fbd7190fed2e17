import Reports
import Spreadsheet

extension SheetPrinter {
  /// 文字材料: headings and paragraphs to be taken over as they stand; answers the paragraphs.
  mutating func printProse(_ paragraphs: [Paragraph]) throws -> Int {
    let widths = [20, 20, 20, 20]
    try setUp(widths: widths, header: 0...2, frozenColumns: 0)
    try printTop(filled(layout.title), widths: widths)
    let room = Int(pixels(widths) / (14.0 * 2 / 3))
    for paragraph in paragraphs {
      try sheet.setHeight(30, row: row)
      try span(paragraph.heading, row: row, 0...widths.count - 1, .proseHeading)
      row += 1
      var text = ""
      for sentence in paragraph.filled(for: issue, measures: run.measures) {
        // No row of a sheet is higher than 409 points.
        if !text.isEmpty, Glyphs.lines("　　" + text + sentence, in: room) > 18 {
          try print(prose: text, room: room)
          text = ""
        }
        text += sentence
      }
      try print(prose: text, room: room)
    }
    try printFoot(widths: widths)
    return paragraphs.count
  }

  private mutating func print(prose text: String, room: Int) throws {
    try sheet.setHeight(Double(Glyphs.lines("　　" + text, in: room)) * 19.5 + 6, row: row)
    try span("　　" + text, row: row, 0...widths.count - 1, .prose)
    row += 1
  }
}
