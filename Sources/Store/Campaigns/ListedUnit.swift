public import Statute

/// A unit that a campaign asks to report, or asked (应报单位).
public struct ListedUnit: Sendable {
  /// How it came to its place on the list.
  public enum Standing: String, Vocabulary {
    /// Listed before the list was frozen.
    case frozen
    /// 新增.
    case joined
    /// 核减.
    case left

    public var term: String {
      switch self {
      case .frozen: "冻结时在册"
      case .joined: "新增"
      case .left: "核减"
      }
    }
  }

  public let id: String
  public let name: String
  public let uscc: String?
  public let region: String
  public let standing: Standing
  /// When it joined, or left.
  public let since: Day
  public let reason: String?
  /// The day of its zero report, if it made one.
  public let zeroReportedOn: Day?
  /// The last day for which a return of it was accepted.
  public let returned: Day?
}
