/// How the rows of an issue stand against the plan (进度): the whole first, then each row in its order.
public struct Progress: Sendable {
  public struct Row: Sendable {
    public let label: String
    /// The code of the row; nil for the whole.
    public let region: String?
    /// The rate that is held against the plan; nil where there is nothing to do.
    public let completion: Rate?
    /// In tenths of a percentage point, against the plan.
    public let deviation: Int?
    public let lamp: Lamp?
    /// Why the lamp is not green.
    public let reason: String
    public let rank: Int?
  }

  /// In tenths of a percent.
  public let planned: Int
  public let rows: [Row]

  public init(_ issue: Issue, measures: Measures = .catalogue) {
    planned = issue.settings.planned.tenths(on: issue.asOf)
    let standing = Standing(issue, measures: measures)
    let categories = issue.campaign.categories.map(\.code)
    func row(_ label: String, _ regions: [RegionRow], _ code: String?) -> Row {
      let extent = Extent(regions: regions, categories: categories)
      let completion = standing.rate(issue.settings.completion, extent)
      let figure = { standing.figure($0, extent) }
      return Row(
        label: label, region: code, completion: completion, deviation: figure(.deviation).change,
        lamp: figure(.lamp).lamp, reason: figure(.lampReason).text ?? "", rank: figure(.rank).number)
    }
    rows = [row("", standing.regions, nil)] + standing.regions.map { row($0.name, [$0], $0.code) }
  }
}

extension Figure {
  fileprivate var change: Int? { if case .change(let tenths) = self { tenths } else { nil } }
  fileprivate var lamp: Lamp? { if case .lamp(let lamp) = self { lamp } else { nil } }
  fileprivate var number: Int? { if case .number(let number) = self { number } else { nil } }
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}
