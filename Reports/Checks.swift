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
    var rules: [Rule] = []
    for item in try fields.require("rules").list() {
      let fields = try item.fields("id", "name", "left", "is", "right")
      let id = try fields.require("id").text()
      guard !rules.contains(where: { $0.id == id }) else { throw item.fault("核对项“\(id)”重复") }
      var sides: [[Measure.ID]] = []
      for side in ["left", "right"] {
        var ids: [Measure.ID] = []
        for name in try fields.require(side).list() { ids.append(try name.count(of: measures)) }
        guard !ids.isEmpty else { throw item.fault("“\(side)”没有指标") }
        sides.append(ids)
      }
      rules.append(
        Rule(
          id: id, name: try fields.require("name").text(), left: sides[0],
          relation: try fields.require("is").name(Rule.Relation.self, "关系"), right: sides[1]))
    }
    self.rules = rules
    var cumulative: [Measure.ID] = []
    for name in try fields.require("cumulative").list() { cumulative.append(try name.count(of: measures)) }
    self.cumulative = cumulative
  }
}
