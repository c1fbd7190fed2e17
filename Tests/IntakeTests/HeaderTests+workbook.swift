import Spreadsheet

extension HeaderTests {
  /// A ledger with a title, a hidden sheet, real dates, and a code typed into a number cell.
  static func write(to path: String) throws {
    let book = try Workbook(
      path: path, properties: WorkbookProperties(created: 1_464_739_200))
    let notes = try book.addSheet("填报说明")
    try notes.write(text: "逐行填写", row: 0, column: 0)
    let sheet = try book.addSheet("网站台账")
    try sheet.write(text: "附件2", row: 0, column: 0)
    try sheet.write(text: "台账（截至2016年6月1日）", row: 1, column: 0)
    let headings = ledgerHeadings.split(separator: ",").map(String.init)
    for (column, heading) in headings.enumerated() { try sheet.write(text: heading, row: 2, column: column) }
    let day = try book.style(Format(numberFormat: "yyyy-mm-dd"))
    for (column, heading) in headings.enumerated() {
      if heading == "上线日期" {
        try sheet.write(date: CivilMoment(year: 2012, month: 3, day: 5)!, row: 3, column: column, style: day)
      } else if let text = goodRow[heading] {
        try sheet.write(text: text, row: 3, column: column)
      }
    }
    for (column, heading) in headings.enumerated() {
      if heading == "备案证明编号" {
        try sheet.write(number: 3_715_001_234_515_002, row: 4, column: column)
      } else if let text = goodRow.with(["网站名称": "另一网站", "主域名": "b.gov.cn", "其他域名": "", "定级对象": "乙"])[heading] {
        try sheet.write(text: text, row: 4, column: column)
      }
    }
    let lists = try book.addSheet("字典")
    try lists.write(text: "主办单位", row: 0, column: 0)
    try lists.hide()
    try book.close()
  }
}
