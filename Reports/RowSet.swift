/// The rows of a summary sheet in their order (行集).
public struct RowSet: Sendable {
  /// One rule that yields rows.
  public struct Rule: Sendable {
    public enum Emphasis: String, Sendable {
      case plain
      case subtotal
      case total
    }

    /// One row for each region of these kinds, or one row over all of them.
    public let isEach: Bool
    public let kinds: Set<RegionRow.Kind>
    /// The categories counted; nil for all.
    public let categories: Set<String>?
    /// Printed for a row over several regions.
    public let label: String
    public let emphasis: Emphasis
    /// Whether the row bears a running number.
    public let isNumbered: Bool
  }

  public let id: String
  public let rules: [Rule]
  /// Whether plain rows stand in the order of their rank.
  public let isByRank: Bool

  init(id: String, _ definition: Definition, categories: [Category]) throws(LayoutFault) {
    self.id = id
    let fields = try definition.fields("rows", "by_rank")
    isByRank = try fields["by_rank"]?.flag() ?? false
    var rules: [Rule] = []
    for row in try fields.require("rows").list() {
      let fields = try row.fields("each", "over", "categories", "label", "emphasis", "numbered")
      guard (fields["each"] == nil) != (fields["over"] == nil) else { throw row.fault("须有“each”或“over”之一") }
      let each = fields["each"] != nil
      var kinds: Set<RegionRow.Kind> = []
      for kind in try fields.require(each ? "each" : "over").list() {
        kinds.insert(try kind.name(RegionRow.Kind.self, "地区类别"))
      }
      var wanted: Set<String>?
      if let named = fields["categories"] {
        wanted = []
        for name in try named.list() {
          guard let known = categories.first(where: { $0.code == (try? name.text()) }) else {
            throw name.fault("不认识的单位类别", seeking: .categories)
          }
          wanted?.insert(known.code)
        }
      }
      rules.append(
        Rule(
          isEach: each, kinds: kinds, categories: wanted,
          label: each ? "" : try fields.require("label").text(),
          emphasis: try fields["emphasis"]?.name(Rule.Emphasis.self, "行样式") ?? .plain,
          isNumbered: try fields["numbered"]?.flag() ?? false))
    }
    guard !rules.isEmpty else { throw definition.fault("没有行") }
    self.rules = rules
  }
}
