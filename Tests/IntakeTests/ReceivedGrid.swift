import Foundation
import Spreadsheet

/// A sheet drawn in text: cells between bars, `<` merged with the cell before it, `^` with the one above.
struct ReceivedGrid {
  var rows: [[String]]

  init(_ text: String) {
    rows = text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// 表3 as our books print it, between a title and notes.
  static let table3 = ReceivedGrid(
    """
    附件3|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
    网站开办资格复核和统一标识情况统计表|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
    填报单位（盖章）：|<|<|<|<|填报日期：　年　月　日|<|<|<|<|<|单位：个、%|<|<|<|<
    序号|地区|网站总数|开办资格复核|<|<|<|<|<|<|网站标识|<|<|<|ICP备案|<
    ^|^|^|应复核|已复核|通过|未通过|未通过已取消备案|未复核|完成率%|应加挂|已加挂|加挂率%|标识督办|已备案|备案率%
    |全市合计|601|507|506|500|6|1|1|99.8|490|476|97.1|3|580|96.5
    1|冠县|50|43|43|42|1|0|0|100.0|41|39|95.1|0|48|100.0
    注：1.时限见通知。|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
    """)

  /// Takes a column away, or puts one in.
  mutating func remove(_ column: Int) {
    for row in rows.indices where column < rows[row].count { rows[row].remove(at: column) }
  }

  mutating func insert(_ cells: [String], at column: Int) {
    for row in rows.indices where column <= rows[row].count {
      rows[row].insert(row < cells.count ? cells[row] : "", at: column)
    }
  }

  /// Writes it as a workbook, and answers what the body makes of the file.
  @discardableResult
  func read<Value>(_ body: (String) throws -> Value) throws -> Value {
    let path = FileManager.default.temporaryDirectory.path + "/received-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let book = try Workbook(path: path, properties: WorkbookProperties(created: 1), constantMemory: false)
    let sheet = try book.addSheet("来表")
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where !["<", "^", ""].contains(text) {
        var (right, down) = (column, row)
        while right + 1 < cells.count, cells[right + 1] == "<" { right += 1 }
        while down + 1 < rows.count, column < rows[down + 1].count, rows[down + 1][column] == "^" { down += 1 }
        let text = text.replacing("⏎", with: "\n")
        if right > column || down > row {
          try sheet.merge(CellRange(rows: row...down, columns: column...right), text: text)
        } else if let number = Double(text) {
          try sheet.write(number: number, row: row, column: column)
        } else {
          try sheet.write(text: text, row: row, column: column)
        }
      }
    }
    try book.close()
    return try body(path)
  }
}
