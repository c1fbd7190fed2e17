extension Layout {
  init(id: ID, _ definition: Definition, campaign: Campaign, measures: Measures) throws(LayoutFault) {
    self.id = id
    let fields = try definition.fields("label", "name", "file_name", "sheets", "sign_off")
    // Before the rest, so that every sheet is read whatever is wrong above them.
    sheets = try Layout.sheets(try fields.require("sheets"), campaign: campaign, measures: measures)
    label = try fields.require("label").text()
    name = try fields.require("name").text()
    fileName = try Template(try fields.require("file_name"), measures: measures)
    signOff = try fields.require("sign_off").texts()
  }

  private static func sheets(
    _ definition: Definition, campaign: Campaign, measures: Measures
  ) throws(LayoutFault) -> [SheetLayout] {
    let list = try definition.list()
    guard !list.isEmpty else { throw definition.fault("没有表") }
    var names: Set<String> = []
    return definition.faults.each(list) { sheet throws(LayoutFault) in
      let read = try SheetLayout(sheet, campaign: campaign, measures: measures)
      guard names.insert(read.name).inserted else { throw sheet.fault("表名“\(read.name)”重复") }
      return read
    }
  }
}

extension SheetLayout {
  init(_ definition: Definition, campaign: Campaign, measures: Measures) throws(LayoutFault) {
    let fields = try definition.fields(
      "name", "title", "rows", "list", "kind", "paragraphs", "chart", "columns", "unit", "notes", "paper",
      "orientation",
      "frozen_columns", "filter", "body_size", "signed", "empty")
    name = try fields.require("name").text()
    // Excel refuses longer names and these signs.
    guard (1...31).contains(name.utf16.count), !name.contains(where: { "[]:*?/\\".contains($0) }) else {
      throw definition.fault("表名“\(name)”不能用作工作表名")
    }
    title = try Template(try fields.require("title"), measures: measures)
    unit = try fields["unit"]?.text() ?? ""
    paper = try fields["paper"]?.name(Paper.self, "纸张") ?? .a4
    orientation = try fields["orientation"]?.name(Orientation.self, "纸张方向") ?? .landscape
    isFiltered = try fields["filter"]?.flag() ?? false
    isSigned = try fields["signed"]?.flag() ?? false
    bodySize = try fields["body_size"]?.number() ?? 10
    guard (8...16).contains(bodySize) else { throw definition.fault("字号应在8至16磅之间") }
    let faults = definition.faults
    notes = faults.each(try fields["notes"]?.list() ?? []) { note throws(LayoutFault) in
      try Template(note, measures: measures)
    }
    var empty: Template?
    if let line = fields["empty"] {
      guard fields["list"] != nil || fields["rows"] != nil else { throw line.fault("只有清单、统计表可以为空") }
      empty = try Template(line, measures: measures)
    }
    self.empty = empty
    if let list = fields["list"] {
      let parts = try list.fields("of", "measure", "order")
      let kind = try parts.require("of").name(RowKind.self, "行")
      let measure = try parts.require("measure").count(of: measures)
      guard measures[measure]?.kind == kind else { throw list.fault("指标\(measure)所计的不是\(kind.rawValue)行") }
      guard measures[measure]?.sum == nil else { throw list.fault("指标\(measure)是相加的数，没有清单") }
      for column in try parts.require("order").list() where !kind.orderColumns.contains(try column.text()) {
        throw column.fault("\(kind.rawValue)行没有列“\(try column.text())”")
      }
      content = .list(kind, measure, order: try parts.require("order").texts())
    } else if let rows = fields["rows"] {
      guard let rowSet = campaign.rowSet(try rows.text()) else {
        throw rows.fault("不认识的行集“\(try rows.text())”", seeking: .rowSets)
      }
      content = .summary(rowSet)
    } else {
      let kind = try fields.require("kind")
      switch try kind.text() {
      case "checks": content = .checks
      case "chart":
        content = .chart(try ChartLayout(try fields.require("chart"), campaign: campaign, measures: measures))
      case "prose":
        let paragraphs = try fields.require("paragraphs").list()
        guard !paragraphs.isEmpty else { throw kind.fault("没有文字") }
        content = .prose(
          faults.each(paragraphs) { paragraph throws(LayoutFault) in try Paragraph(paragraph, measures: measures) })
      case "definitions":
        content = .definitions(
          faults.each(try fields.require("paragraphs").list()) { line throws(LayoutFault) in
            try Template(line, measures: measures)
          })
      default: throw kind.fault("不认识的表类“\(try kind.text())”")
      }
    }
    let nodes = try fields["columns"]?.list() ?? []
    let (content, told) = (self.content, faults.told)
    headings = faults.each(nodes) { node throws(LayoutFault) in
      try Heading(node, under: [], content: content, campaign: campaign, measures: measures)
    }
    // What a column is wrong in leaves too few of them; that is not a fault of its own.
    guard faults.told == told else {
      frozenColumns = 0
      return
    }
    let count = headings.flatMap(\.columns).count
    switch content {
    case .summary, .list: guard count > 0 else { throw definition.fault("没有栏目") }
    case .chart, .prose, .checks, .definitions: guard count == 0 else { throw definition.fault("此类表的栏目是固定的") }
    }
    frozenColumns = try fields["frozen_columns"]?.number() ?? 0
    guard (0...max(0, count - 1)).contains(frozenColumns) else { throw definition.fault("冻结的列多于栏目") }
  }
}
