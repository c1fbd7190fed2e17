import Reports
import Spreadsheet

extension SheetPrinter {
  /// 数据核对: every check with what it compared, then what the register says of itself.
  mutating func printChecks() throws -> Int {
    let columns = [
      FixedColumn(heading: "序号", width: 5, style: .ordinal),
      FixedColumn(heading: "核对项目", width: 40, style: .text),
      FixedColumn(heading: "范围", width: 16, style: .text),
      FixedColumn(heading: "左值", width: 8, style: .count),
      FixedColumn(heading: "右值", width: 8, style: .count),
      FixedColumn(heading: "差", width: 7, style: .count),
      FixedColumn(heading: "结论", width: 18, style: .centred),
    ]
    try setUp(widths: columns.map(\.width), header: 3...3, frozenColumns: 0)
    try printTop(filled(layout.title), widths: columns.map(\.width))
    try print(headings: columns)
    for (place, line) in run.balance.lines.enumerated() {
      let isCompared = line.verdict != .notApplicable
      let numbers = [line.left, line.right, line.difference].map { isCompared ? FixedCell.number($0) : .text("—") }
      try print(
        [.number(place + 1), .text(line.name), .text(line.scope)] + numbers + [.text(SheetPrinter.word(line.verdict))],
        under: columns, isBold: line.verdict == .fail)
    }
    let found = [
      ("发生日期不明、未计入的事项数", issue.integrity.unknownDates), ("来源不一致、待核实的数据数", issue.integrity.conflicts),
    ]
    for (place, (name, number)) in found.enumerated() {
      try print(
        [
          .number(run.balance.lines.count + place + 1), .text(name),
          .text(issue.region == nil ? issue.whole : issue.reportingUnit),
          .number(number), .text("—"), .text("—"), .text(number == 0 ? "无" : "待核实"),
        ], under: columns)
    }
    let verdict =
      run.balance.isBalanced
      ? "核对结论：各项勾稽关系均已通过或已说明。" : "核对结论：\(run.balance.failures.count)项未通过，本册为草稿，不得报出。"
    try sheet.setHeight(26, row: row)
    try span(verdict, row: row, 0...columns.count - 1, .signature)
    row += 1
    return run.balance.lines.count + found.count
  }

  /// 填报说明: how it was counted, then every heading with its definition.
  mutating func printDefinitions(_ paragraphs: [Template]) throws -> Int {
    let columns = [
      FixedColumn(heading: "序号", width: 5, style: .ordinal),
      FixedColumn(heading: "指标代码", width: 14, style: .code),
      FixedColumn(heading: "栏目", width: 24, style: .text),
      FixedColumn(heading: "口径", width: 40, style: .text),
      FixedColumn(heading: "所在表", width: 26, style: .text),
    ]
    let widths = columns.map(\.width)
    let header = 3 + paragraphs.count
    try setUp(widths: widths, header: header...header, frozenColumns: 0)
    try printTop(filled(layout.title), widths: widths)
    let room = Int(Double(widths.reduce(0, +)) * Double(face.bodySize) / 12)
    for (place, paragraph) in paragraphs.enumerated() {
      let text = "\(place + 1). \(filled(paragraph))"
      try sheet.setHeight(Double(Glyphs.lines(text, in: room)) * 17 + 5, row: row)
      try span(text, row: row, 0...columns.count - 1, .paragraph)
      row += 1
    }
    try print(headings: columns)
    let entries = definitions()
    for (place, entry) in entries.enumerated() {
      try print(
        [
          .number(place + 1), .text(entry.measure.id), .text(entry.heading),
          .text(SheetPrinter.fullWidth(entry.measure.definition)),
          .text(entry.sheets.joined(separator: "、")),
        ], under: columns)
    }
    return entries.count
  }

  /// Every measure of the book in the order in which it is met, under the heading it bears there first.
  private func definitions() -> [(measure: Measure, heading: String, sheets: [String])] {
    var entries: [(measure: Measure, heading: String, sheets: [String])] = []
    for sheet in book.sheets {
      guard case .summary = sheet.content else { continue }
      let name = String(sheet.name.split(separator: " ").first ?? "")
      for column in sheet.columns {
        let id: Measure.ID
        switch column.content {
        case .count(let measure), .rate(let measure): id = measure
        case .derived(.currentRate): id = issue.settings.ranking
        case .ordinal, .label, .unitCategory, .unitRegion, .derived, .listed: continue
        }
        if let known = entries.firstIndex(where: { $0.measure.id == id }) {
          if !entries[known].sheets.contains(name) { entries[known].sheets.append(name) }
        } else if let measure = run.measures[id] {
          entries.append(
            (measure, (column.groups + [column.heading]).joined(separator: "—").filter { $0 != "\n" }, [name]))
        }
      }
    }
    return entries
  }

  /// Punctuation as Chinese print has it.
  private static func fullWidth(_ text: String) -> String {
    let marks: [Character: Character] = [",": "，", ";": "；", "(": "（", ")": "）", ":": "："]
    return String(text.map { marks[$0] ?? $0 })
  }

  private mutating func print(headings columns: [FixedColumn]) throws {
    let style = try face.style(.header)
    try sheet.setHeight(24, row: row)
    for (place, column) in columns.enumerated() {
      try sheet.write(text: column.heading, row: row, column: place, style: style)
    }
    row += 1
  }

  private mutating func print(_ cells: [FixedCell], under columns: [FixedColumn], isBold: Bool = false) throws {
    var lines = 1
    for (place, (cell, column)) in zip(cells, columns).enumerated() {
      switch cell {
      case .text(let text):
        lines = max(lines, Glyphs.lines(text, in: column.width))
        let style = try face.style(.body(column.style, isBold: isBold, isMissing: true))
        try sheet.write(text: text, row: row, column: place, style: style)
      case .number(let number):
        let style = try face.style(.body(column.style, isBold: isBold))
        try sheet.write(integer: number, row: row, column: place, style: style)
      }
    }
    try sheet.setHeight(max(20, Double(lines) * Double(face.bodySize) * 1.4 + 5), row: row)
    row += 1
  }

  private static func word(_ verdict: Balance.Line.Verdict) -> String {
    switch verdict {
    case .pass: "通过"
    case .fail: "不通过"
    case .explained(let why): "已说明：\(why)"
    case .notApplicable: "无可比数据，不适用"
    }
  }
}
