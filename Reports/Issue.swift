public import Statute

/// One frozen report (一期报表): everything its books are made of, the rows of the lists apart.
public struct Issue: Sendable {
  public var campaign: Campaign
  /// The settings in force for this issue.
  public var settings: Settings
  /// T (截止日).
  public var asOf: Day
  /// F (数据提取时间): an instant in UTC, `2016-06-30T10:00:00Z`.
  public var knownAt: String
  /// The rows valid on T.
  public var regions: [RegionRow]
  /// The units that have rows of their own somewhere, in the order of their regions, categories and names.
  public var units: [UnitRow]
  public var cube: Cube
  /// The issue this one is compared with, as it was published.
  public var previous: Previous?
  /// The issues before this one, each as it was published, in their order (历期).
  public var history: [Previous] = []
  public var integrity: Integrity
  /// The name of the place that keeps the books: 聊城市.
  public var place = ""
  /// Who typed the numbers that are not counted from the register.
  public var typings: [Typing] = []
  /// Printed on every sheet when the data are not real: `示例数据`.
  public var sampleLabel: String?
  /// Printed as 草稿 on every sheet; a draft is written even when the checks do not balance.
  public var isDraft: Bool
  /// The code of the region row a 分册 is cut to.
  public var region: String?
  /// The head of the audit chain at F; nil where nothing was chained by then.
  public var chainHead: ChainHead?
  /// The digest of what it is counted from (底稿摘要), SHA-256; nil where none was made.
  public var inputDigest: String?

  public init(
    campaign: Campaign, settings: Settings? = nil, asOf: Day, knownAt: String, regions: [RegionRow],
    units: [UnitRow] = [], cube: Cube,
    previous: Previous? = nil, integrity: Integrity = Integrity(), sampleLabel: String? = nil, isDraft: Bool = false,
    region: String? = nil, chainHead: ChainHead? = nil
  ) {
    self.campaign = campaign
    self.settings = settings ?? campaign.settings
    self.asOf = asOf
    self.knownAt = knownAt
    self.regions = regions.sorted { $0.order < $1.order }
    let categories = campaign.categories.map(\.code)
    let orders = Dictionary(regions.map { ($0.code, $0.order) }) { $1 }
    func place(_ unit: UnitRow) -> (Int, Int, String, String) {
      (
        orders[unit.region] ?? .max, categories.firstIndex(of: unit.category) ?? categories.count, unit.name, unit.id
      )
    }
    self.units = units.sorted { place($0) < place($1) }
    self.cube = cube
    self.previous = previous
    self.integrity = integrity
    self.sampleLabel = sampleLabel
    self.isDraft = isDraft
    self.region = region
    self.chainHead = chainHead
  }

  /// F in Asia/Shanghai; nil when the text is no instant.
  public var frozen: CivilInstant? { CivilInstant(utc: knownAt) }

  /// An issue before it, as if it were this one: its day, its rows and its numbers.
  func asPublished(_ earlier: Previous) -> Issue {
    var issue = self
    issue.region = regions.first { $0.code == region }.map(earlier.code(of:)) ?? region
    issue.asOf = earlier.asOf
    issue.regions = earlier.regions
    issue.cube = earlier.cube
    issue.previous = nil
    return issue
  }
}
