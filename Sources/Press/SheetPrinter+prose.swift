import Reports
import Spreadsheet

extension SheetPrinter {
  /// 文字材料: headings and paragraphs to be taken over as they stand; answers the paragraphs.
  mutating func printProse(_ paragraphs: [Paragraph]) throws -> Int {
    let widths = [Int](repeating: 8, count: 10)
    try setUp(widths: widths, header: 0...2, frozenColumns: 0)
    try printTop(filled(layout.title), widths: widths)
    let room = Int(pixels(widths) / (14.0 * 2 / 3))
    var height = 0.0
    for paragraph in paragraphs {
      try sheet.setHeight(30, row: row)
      try span(paragraph.heading, row: row, 0...widths.count - 1, .proseHeading)
      row += 1
      var text = ""
      for sentence in paragraph.filled(for: issue, measures: run.measures) {
        // No row of a sheet is higher than 409 points.
        if !text.isEmpty, Glyphs.lines("　　" + text + sentence, in: room) > 18 {
          height += try print(prose: text, room: room)
          text = ""
        }
        text += sentence
      }
      height += 30 + (try print(prose: text, room: room))
    }
    // A little over a page is printed a little smaller, that no heading is left alone at the end of one.
    if height < page.height { try sheet.fitToOnePage() }
    try printFoot(widths: widths)
    return paragraphs.count
  }

  /// Answers how high it stands, in points.
  private mutating func print(prose text: String, room: Int) throws -> Double {
    let height = Double(Glyphs.lines("　　" + text, in: room)) * 19.5 + 6
    try sheet.setHeight(height, row: row)
    try span("　　" + text, row: row, 0...widths.count - 1, .prose)
    row += 1
    return height
  }
}
