/// The rows of a summary sheet in their order (行集).
public struct RowSet: Sendable {
  /// One rule that yields rows.
  public struct Rule: Sendable {
    public enum Emphasis: String, Sendable {
      case plain
      case subtotal
      case total
    }

    public enum Kind: Hashable, Sendable {
      /// A row for each region.
      case each
      /// A row for each unit of which the measure counts something in the regions.
      case eachUnit(counting: Measure.ID)
      /// One row over all regions.
      case over
    }

    public let kind: Kind
    /// The kinds of the regions.
    public let kinds: Set<RegionRow.Kind>
    /// The categories counted; nil for all.
    public let categories: Set<String>?
    /// Printed for a row over several regions.
    public let label: String
    public let emphasis: Emphasis
    /// Whether the row bears a running number.
    public let isNumbered: Bool
  }

  /// One row over everything.
  static let whole = RowSet(id: "", rules: [], isByRank: false)

  public let id: String
  public let rules: [Rule]
  /// Whether plain rows stand in the order of their rank.
  public let isByRank: Bool

  /// Whether it has rows of units.
  public var hasUnits: Bool { rules.contains(where: \.isOfUnits) }

  private init(id: String, rules: [Rule], isByRank: Bool) {
    self.id = id
    self.rules = rules
    self.isByRank = isByRank
  }

  init(id: String, _ definition: Definition, categories: [Category], measures: Measures) throws(LayoutFault) {
    self.id = id
    let fields = try definition.fields("rows", "by_rank")
    isByRank = try fields["by_rank"]?.flag() ?? false
    var rules: [Rule] = []
    for row in try fields.require("rows").list() {
      rules.append(try Rule(row, categories: categories, measures: measures))
    }
    guard !rules.isEmpty else { throw definition.fault("没有行") }
    self.rules = rules
  }
}

extension RowSet.Rule {
  fileprivate init(_ row: Definition, categories: [Category], measures: Measures) throws(LayoutFault) {
    let fields = try row.fields(
      "each", "each_unit", "over", "counting", "categories", "label", "emphasis", "numbered")
    let named = ["each", "each_unit", "over"].filter { fields[$0] != nil }
    guard named.count == 1 else { throw row.fault("须有“each”“each_unit”“over”之一") }
    var kinds: Set<RegionRow.Kind> = []
    for kind in try fields.require(named[0]).list() {
      kinds.insert(try kind.name(RegionRow.Kind.self, "地区类别"))
    }
    self.kinds = kinds
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
    self.categories = wanted
    switch named[0] {
    case "each": kind = .each
    case "each_unit": kind = .eachUnit(counting: try fields.require("counting").count(of: measures))
    default: kind = .over
    }
    label = kind == .over ? try fields.require("label").text() : ""
    emphasis = try fields["emphasis"]?.name(Emphasis.self, "行样式") ?? .plain
    isNumbered = try fields["numbered"]?.flag() ?? false
  }
}
