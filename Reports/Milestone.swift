public import Statute

/// A day of the campaign's plan (时间节点).
public struct Milestone: Hashable, Sendable {
  public let name: String
  public let on: Day
  /// The department that sees to it (牵头单位).
  public let owner: String
}
