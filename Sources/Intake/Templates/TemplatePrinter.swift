internal import Casework
public import Spreadsheet
public import Statute

/// Writes a workbook that is to be filled in and handed in (填报模板): the sheet to fill, how it is filled with an example, and
/// the lists of words, which are hidden.
public struct TemplatePrinter: Sendable {
  private let form: Form
  private let regions: [String]

  /// Rows that take only what may stand in them.
  static let rows = 2000
  private static let headRow = 2
  private static let fillSheet = "填报"
  private static let noteSheet = "填报说明"
  /// By this name the intake knows it for ours.
  private static let wordSheet = "字典"

  /// `day` is the one on which it is filled in: the regions are those of that day.
  public init(_ form: Form, on day: Day, regions: Regions) {
    self.form = form
    self.regions = regions.all.filter { $0.stands(on: day) }.map(\.name)
  }

  public func write(to path: String) throws(WritingRefusal) {
    let workbook = try Workbook(
      path: path, properties: WorkbookProperties(title: form.title, subject: "填报模板", created: 1))
    let looks = try Looks(workbook)
    let lists = lists
    try fill(workbook.addSheet(Self.fillSheet), looks, lists)
    try explain(workbook.addSheet(Self.noteSheet), looks)
    try keep(lists, on: workbook.addSheet(Self.wordSheet), looks)
    try workbook.close()
  }

  /// The styles of the workbook.
  private struct Looks {
    let title, note, head, needed, cell, text, day, label: Style

    init(_ workbook: Workbook) throws(WritingRefusal) {
      let lines = Format.Borders(.thin)
      func style(_ format: Format) throws(WritingRefusal) -> Style { try workbook.style(format) }
      title = try style(
        Format(fontName: "方正小标宋简体", fontSize: 18, horizontal: .left, vertical: .centre))
      note = try style(Format(fontName: "仿宋_GB2312", fontSize: 11, vertical: .centre, wraps: true))
      head = try style(
        Format(
          fontName: "黑体", fontSize: 11, horizontal: .centre, vertical: .centre, wraps: true, borders: lines,
          background: .grey))
      needed = try style(
        Format(
          fontName: "黑体", fontSize: 11, horizontal: .centre, vertical: .centre, wraps: true, borders: lines,
          background: Color(0xFCE4D6)))
      cell = try style(Format(fontName: "仿宋_GB2312", fontSize: 11, vertical: .centre, wraps: true, borders: lines))
      text = try style(Format(fontName: "仿宋_GB2312", fontSize: 11, vertical: .centre, numberFormat: "@"))
      day = try style(
        Format(fontName: "仿宋_GB2312", fontSize: 11, horizontal: .centre, vertical: .centre, numberFormat: "yyyy-mm-dd"))
      label = try style(Format(fontName: "黑体", fontSize: 11, vertical: .centre, borders: lines))
    }
  }

  /// The lists of the form, each once, under the heading of the column that has it first.
  private var lists: [(heading: String, words: [String])] {
    var found: [(heading: String, words: [String])] = []
    for column in form.template {
      guard let words = words(of: column), !found.contains(where: { $0.words == words }) else { continue }
      found.append((Headings.heading(of: column.field, in: form), words))
    }
    return found
  }

  private func words(of column: TemplateColumn) -> [String]? {
    switch column.kind {
    case .region: regions
    case .word(let words): words
    case .text, .code, .day: nil
    }
  }

  private func isRequired(_ column: TemplateColumn) -> Bool { form.required.contains(column.field) }

  private func fill(
    _ sheet: Sheet, _ looks: Looks, _ lists: [(heading: String, words: [String])]
  ) throws(WritingRefusal) {
    let columns = form.template
    for (place, column) in columns.enumerated() {
      try sheet.setWidth(column.width, columns: place...place, style: column.kind == .day ? looks.day : looks.text)
    }
    try sheet.setHeight(32, row: 0)
    try sheet.write(text: form.title, row: 0, column: 0, style: looks.title)
    try sheet.setHeight(20, row: 1)
    try sheet.write(text: "带*的必填;怎样填、填什么,见“\(Self.noteSheet)”。自下一行起逐行填写,不要改动表头。", row: 1, column: 0)
    try sheet.setHeight(32, row: Self.headRow)
    for (place, column) in columns.enumerated() {
      let heading = Headings.heading(of: column.field, in: form)
      try sheet.write(
        text: isRequired(column) ? heading + "*" : heading, row: Self.headRow, column: place,
        style: isRequired(column) ? looks.needed : looks.head)
    }
    for (place, column) in columns.enumerated() {
      try allow(column, in: place, of: sheet, lists)
    }
    let body = CellRange(
      rows: Self.headRow + 1...Self.headRow + Self.rows, columns: 0...columns.count - 1)
    try sheet.allowDigitsAsText(body)
    try sheet.freeze(row: Self.headRow + 1, column: 0)
    var page = PageSetup(paper: .a3, isLandscape: true)
    page.repeatedRows = Self.headRow...Self.headRow
    try sheet.setPage(page)
    try sheet.activate()
  }

  private func allow(
    _ column: TemplateColumn, in place: Int, of sheet: Sheet, _ lists: [(heading: String, words: [String])]
  ) throws(WritingRefusal) {
    let range = CellRange(rows: Self.headRow + 1...Self.headRow + Self.rows, columns: place...place)
    let heading = Headings.heading(of: column.field, in: form)
    if let words = words(of: column), !words.isEmpty, let list = lists.firstIndex(where: { $0.words == words }) {
      try sheet.allow(
        .listed(sheet: Self.wordSheet, CellRange(rows: 1...words.count, columns: list...list)), in: range,
        title: heading, message: "请从下拉列表中选择。")
    } else if column.kind == .day, let first = CivilMoment(year: 1990, month: 1, day: 1),
      let last = CivilMoment(year: 2099, month: 12, day: 31)
    {
      try sheet.allow(.dates(first, last), in: range, title: heading, message: "请填日期,如 2016-03-31。")
    }
  }

  private func explain(_ sheet: Sheet, _ looks: Looks) throws(WritingRefusal) {
    for (place, width) in [20.0, 8, 46, 32].enumerated() { try sheet.setWidth(width, columns: place...place) }
    try sheet.setHeight(32, row: 0)
    try sheet.write(text: form.title + "填报说明", row: 0, column: 0, style: looks.title)
    try sheet.setHeight(34, row: 1)
    try sheet.merge(CellRange(rows: 1...1, columns: 0...3), text: form.rowMeaning, style: looks.note)
    for (place, head) in ["栏目", "必填", "怎样填", "示例"].enumerated() {
      try sheet.write(text: head, row: 3, column: place, style: looks.head)
    }
    for (place, column) in form.template.enumerated() {
      let row = 4 + place
      try sheet.setHeight(note(of: column).count > 24 ? 34 : 20, row: row)
      let cells = [
        Headings.heading(of: column.field, in: form), isRequired(column) ? "是" : "", note(of: column), column.example,
      ]
      for (place, text) in cells.enumerated() {
        try sheet.write(text: text, row: row, column: place, style: place == 0 ? looks.label : looks.cell)
      }
    }
    try sheet.allowDigitsAsText(CellRange(rows: 4...4 + form.template.count, columns: 3...3))
    var page = PageSetup()
    page.repeatedRows = 3...3
    try sheet.setPage(page)
  }

  private func note(of column: TemplateColumn) -> String {
    let kind =
      switch column.kind {
      case .text: ""
      case .code: "按文本填"
      case .day: "日期,如 2016-03-31"
      case .region: "从下拉列表选择"
      case .word(let words): "从下拉列表选择:\(words.joined(separator: "、"))"
      }
    return [kind, column.note].filter { !$0.isEmpty }.joined(separator: ";")
  }

  private func keep(
    _ lists: [(heading: String, words: [String])], on sheet: Sheet, _ looks: Looks
  ) throws(WritingRefusal) {
    for (place, list) in lists.enumerated() {
      try sheet.write(text: list.heading, row: 0, column: place, style: looks.label)
    }
    for row in 0..<(lists.map(\.words.count).max() ?? 0) {
      for (place, list) in lists.enumerated() where row < list.words.count {
        try sheet.write(text: list.words[row], row: row + 1, column: place)
      }
    }
    try sheet.hide()
  }
}
