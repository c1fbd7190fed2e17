/// A code of GB/T 2260 that is no row of the statistics any more, kept to read old records (历史区划代码).
public struct FormerCode: Hashable, Sendable {
  public let code: String
  public let name: String
  /// The last day.
  public let until: Day
  /// The code that took over.
  public let successor: String
}
