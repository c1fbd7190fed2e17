/// The balances that the numbers of every issue must keep (勾稽关系), as data.
public struct Checks: Sendable {
  /// An equation or inequality between sums of counts.
  public struct Rule: Sendable {
    public enum Relation: String, Sendable {
      case equal
      case atMost = "at_most"
    }

    public let id: String
    public let name: String
    public let left: [Measure.ID]
    public let relation: Relation
    public let right: [Measure.ID]
  }

  /// That rows of units add up to the regions that they are of.
  public struct UnitRule: Sendable {
    public let id: String
    public let name: String
    /// The rows of the sheet.
    public let rows: RowSet
    public let measures: [Measure.ID]
  }

  public let rules: [Rule]
  public let units: [UnitRule]
  /// Counts that never fall from one issue to the next.
  public let cumulative: [Measure.ID]

  init(_ definition: Definition, rowSets: [RowSet], measures: Measures) throws(LayoutFault) {
    let fields = try definition.fields("rules", "units", "cumulative")
    let faults = definition.faults
    var ids: Set<String> = []
    rules = faults.each(try fields.require("rules").list()) { item throws(LayoutFault) in
      let rule = try Rule(item, measures: measures)
      guard ids.insert(rule.id).inserted else { throw item.fault("核对项“\(rule.id)”重复") }
      return rule
    }
    units = faults.each(try fields["units"]?.list() ?? []) { item throws(LayoutFault) in
      let unit = try UnitRule(item, rowSets: rowSets, measures: measures)
      guard ids.insert(unit.id).inserted else { throw item.fault("核对项“\(unit.id)”重复") }
      return unit
    }
    cumulative = faults.each(try fields.require("cumulative").list()) { name throws(LayoutFault) in
      try name.count(of: measures)
    }
  }

  /// Without a rule.
  init() { (rules, units, cumulative) = ([], [], []) }
}

extension Checks.Rule {
  fileprivate init(_ definition: Definition, measures: Measures) throws(LayoutFault) {
    let fields = try definition.fields("id", "name", "left", "is", "right")
    func side(_ name: String) throws(LayoutFault) -> [Measure.ID] {
      var ids: [Measure.ID] = []
      for id in try fields.require(name).list() { ids.append(try id.count(of: measures)) }
      guard !ids.isEmpty else { throw definition.fault("“\(name)”没有指标") }
      return ids
    }
    id = try fields.require("id").text()
    name = try fields.require("name").text()
    left = try side("left")
    relation = try fields.require("is").name(Relation.self, "关系")
    right = try side("right")
  }
}

extension Checks.UnitRule {
  fileprivate init(_ item: Definition, rowSets: [RowSet], measures: Measures) throws(LayoutFault) {
    let fields = try item.fields("id", "name", "rows", "measures")
    let named = try fields.require("rows")
    guard let rows = rowSets.first(where: { $0.id == (try? named.text()) }), rows.hasUnits else {
      throw named.fault("没有这样的单位行集", seeking: .rowSets)
    }
    self.rows = rows
    var ids: [Measure.ID] = []
    for name in try fields.require("measures").list() { ids.append(try name.count(of: measures)) }
    guard !ids.isEmpty else { throw item.fault("没有指标") }
    self.measures = ids
    id = try fields.require("id").text()
    name = try fields.require("name").text()
  }
}
