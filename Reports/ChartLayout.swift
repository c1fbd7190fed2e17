/// A chart as data (图样): what is drawn over which rows; its numbers are printed in a table under it.
public struct ChartLayout: Sendable {
  public enum Kind: String, Sendable {
    case columns
    case stackedColumns = "stacked_columns"
    case stackedBars = "stacked_bars"
    case lines
  }

  /// What stands side by side.
  public enum Rows: Sendable {
    case places(RowSet)
    /// The issues that were published, and this one (历期).
    case issues
  }

  public let kind: Kind
  public let rows: Rows
  /// A series each; only counts, rates and the plan can be drawn.
  public let series: [Column]
  /// The series that is drawn as a frame, which the others are held against.
  public let frame: Int?

  /// Whether the numbers are percentages.
  public var isOfRates: Bool { series.allSatisfy { $0.style == .rate } }

  init(_ definition: Definition, campaign: Campaign, measures: Measures) throws(LayoutFault) {
    let fields = try definition.fields("type", "rows", "series", "frame")
    kind = try fields.require("type").name(Kind.self, "图的种类")
    let named = try fields.require("rows")
    let content: SheetLayout.Content
    if try named.text() == "issues" {
      rows = .issues
      content = .summary(.whole)
    } else {
      guard let rowSet = campaign.rowSet(try named.text()) else {
        throw named.fault("不认识的行集“\(try named.text())”", seeking: .rowSets)
      }
      guard rowSet.rules.allSatisfy({ $0.kind == .each }) else { throw named.fault("图中的行只能是各地区，不能是合计、单位") }
      rows = .places(rowSet)
      content = .summary(rowSet)
    }
    var series: [Column] = []
    for node in try fields.require("series").list() {
      let heading = try Heading(
        node, under: [], content: content, campaign: campaign, measures: measures)
      guard case .column(let column) = heading, [.count, .rate].contains(column.style) else {
        throw node.fault("只有数和比率可以画成图")
      }
      series.append(column)
    }
    guard let first = series.first else { throw definition.fault("没有可画的数") }
    guard series.allSatisfy({ $0.style == first.style }) else { throw definition.fault("数和比率不能画在一图") }
    self.series = series
    frame = try fields["frame"]?.number()
    if let frame, kind != .columns || !series.indices.contains(frame) {
      throw try fields.require("frame").fault("没有可作对照框的一列")
    }
  }
}
