import Reports
import Spreadsheet

extension SheetPrinter {
  /// The last line of a book: the head of the audit chain when the data were frozen.
  mutating func printImprint() throws {
    guard let head = issue.chainHead, let last = widths.indices.last else { return }
    let text = "注：数据提取时审计链共\(head.place)环，末环：\(head.groups)"
    let room = Int(pixels(widths) / (10.0 * 2 / 3 * 1.1))
    try sheet.setHeight(Double(Glyphs.lines(text, in: room)) * 14 + 3, row: row)
    try span(text, row: row, 0...last, .note)
    row += 1
  }
}
