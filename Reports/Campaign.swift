public import Statute

/// A campaign as data (专项行动): scope, dates, settings, row sets, and the books it sends up.
public struct Campaign: Sendable {
  public let id: String
  /// 聊城市党政机关、事业单位和国有企业互联网网站安全专项整治行动.
  public let name: String
  public let shortName: String
  /// 填报单位.
  public let reportingUnit: String
  /// D0: the day the counting starts.
  public let begins: Day
  /// Why D0 is this day, where a source leaves it open.
  public let beginsNote: String
  public let ends: Day
  public let milestones: [Milestone]
  public var settings: Settings
  public let categories: [Category]
  public let rowSets: [RowSet]
  public internal(set) var checks: Checks
  public let wording: Wording
  /// Whose units have to report.
  public let scope: ScopeRule
  /// `campaign.json` as it is written, for the record of what a report was made under.
  public internal(set) var definition = ""
  /// The books in the order of their numbers.
  public internal(set) var books: [Layout]

  public func rowSet(_ id: String) -> RowSet? { rowSets.first { $0.id == id } }

  public func book(_ id: Layout.ID) -> Layout? { books.first { $0.id == id } }
}
