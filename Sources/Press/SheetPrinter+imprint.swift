import Reports
import Spreadsheet

extension SheetPrinter {
  /// The head of the audit chain when the data were frozen; nil before the first link.
  private var chain: String? {
    issue.chainHead.map { "数据提取时审计链共\($0.place)环，末环：\($0.groups)" }
  }

  /// At the foot of each page of a ledger, whose rows are the data's alone.
  var chainAtFoot: String {
    guard case .list = layout.content, let chain else { return "" }
    return "&L&\"宋体,Regular\"&8\n&7\(chain)"
  }

  /// The last line of a book that ends with a page of words.
  mutating func printImprint() throws {
    if case .list = layout.content { return }
    guard let last = widths.indices.last else { return }
    let input = issue.inputDigest.map { "取数底稿摘要（SHA-256）：\(ChainHead.groups(of: $0))" }
    for text in [chain, input].compactMap({ $0 }).map({ "注：\($0)" }) {
      let room = Int(pixels(widths) / (10.0 * 2 / 3 * 1.1))
      try sheet.setHeight(Double(Glyphs.lines(text, in: room)) * 14 + 3, row: row)
      try span(text, row: row, 0...last, .note)
      row += 1
    }
  }
}
