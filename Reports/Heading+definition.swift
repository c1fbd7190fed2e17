extension Heading {
  init(
    _ definition: Definition, under groups: [String], content: SheetLayout.Content, campaign: Campaign,
    measures: Measures
  ) throws(LayoutFault) {
    let fields = try definition.fields(
      "heading", "columns", "show", "measure", "column", "width", "style", "not_for", "wording")
    guard let inner = fields["columns"] else {
      self = .column(
        try Column(definition, fields, under: groups, content: content, campaign: campaign, measures: measures))
      return
    }
    let heading = try fields.require("heading").text().filling(campaign.settings)
    let list = try inner.list()
    guard !list.isEmpty else { throw inner.fault("没有栏目") }
    self = .group(
      heading,
      definition.faults.each(list) { node throws(LayoutFault) in
        try Heading(node, under: groups + [heading], content: content, campaign: campaign, measures: measures)
      })
  }
}

extension Column {
  init(
    _ definition: Definition, _ fields: Definition.Fields, under groups: [String], content: SheetLayout.Content,
    campaign: Campaign, measures: Measures
  ) throws(LayoutFault) {
    self.groups = groups
    let what: (Content, CellStyle, heading: String?)
    switch (content, fields["show"], fields["measure"], fields["column"]) {
    case (_, let show?, nil, nil):
      switch try show.text() {
      case "ordinal": what = (.ordinal, .ordinal, "序号")
      case "label": what = (.label, .label, nil)
      case "unit_category", "unit_region":
        guard case .summary(let rows) = content, rows.hasUnits else { throw show.fault("此表没有单位行") }
        let isCategory = try show.text() == "unit_category"
        what = (isCategory ? .unitCategory : .unitRegion, .centred, isCategory ? "类别" : "统计归属")
      case let name:
        guard case .summary = content, let derived = Derived(rawValue: name) else {
          throw show.fault("不认识的栏目“\(name)”")
        }
        what = (.derived(derived), derived.style, nil)
      }
    case (.summary, nil, let id?, nil):
      guard let measure = measures[try id.text()] else { throw id.fault("不认识的指标“\(try id.text())”") }
      if measure.kind == nil {
        what = (.rate(measure.id), .rate, measure.heading)
      } else {
        what = (.count(measure.id), .count, measure.heading)
      }
    case (.list(let kind, _, _), nil, nil, let name?):
      guard kind.listColumns.contains(try name.text()) else {
        throw name.fault("\(kind.rawValue)行没有列“\(try name.text())”")
      }
      what = (.listed(try name.text()), .text, nil)
    default: throw definition.fault("须有与表类相符的“show”“measure”“column”之一")
    }
    self.content = what.0
    style = try fields["style"]?.name(CellStyle.self, "样式") ?? what.1
    guard let heading = try fields["heading"]?.text() ?? what.heading else { throw definition.fault("缺少“heading”") }
    self.heading = heading.filling(campaign.settings)
    width = try fields["width"]?.number() ?? Column.width(of: style)
    guard (3...80).contains(width) else { throw definition.fault("列宽应在3至80之间") }
    var notFor: Set<String> = []
    for name in try fields["not_for"]?.list() ?? [] {
      guard let category = campaign.categories.first(where: { $0.code == (try? name.text()) }) else {
        throw name.fault("不认识的单位类别", seeking: .categories)
      }
      notFor.insert(category.code)
    }
    self.notFor = notFor
    if let list = fields["wording"], try list.text() != Column.ofMeasures, !campaign.wording.has(try list.text()) {
      throw list.fault("没有代码用语“\(try list.text())”", seeking: .wording)
    }
    wording = try fields["wording"]?.text()
  }

  /// What a column of that style holds when its definition does not say.
  private static func width(of style: CellStyle) -> Int {
    switch style {
    case .ordinal: 4
    case .label: 22
    case .text: 20
    case .centred, .lamp: 6
    case .code: 18
    case .count: 6
    case .rate, .change: 7
    case .day: 10
    }
  }
}

extension String {
  /// The name of the rate that is ranked by, put in where a heading asks for it.
  func filling(_ settings: Settings) -> String {
    split(separator: "{ranking}", omittingEmptySubsequences: false).joined(separator: settings.rankingName)
  }
}
