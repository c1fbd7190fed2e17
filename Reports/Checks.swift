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

  public let rules: [Rule]
  /// Counts that never fall from one issue to the next.
  public let cumulative: [Measure.ID]

  init(_ definition: Definition, measures: Measures) throws(LayoutFault) {
    let fields = try definition.fields("rules", "cumulative")
    let faults = definition.faults
    var ids: Set<String> = []
    rules = faults.each(try fields.require("rules").list()) { item throws(LayoutFault) in
      let rule = try Rule(item, measures: measures)
      guard ids.insert(rule.id).inserted else { throw item.fault("核对项“\(rule.id)”重复") }
      return rule
    }
    cumulative = faults.each(try fields.require("cumulative").list()) { name throws(LayoutFault) in
      try name.count(of: measures)
    }
  }

  /// Without a rule.
  init() { (rules, cumulative) = ([], []) }
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
