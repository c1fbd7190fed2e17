/// A code of GB/T 2260 that is no row of the statistics any more, kept to read old records (历史区划代码).
public struct FormerCode: Hashable, Sendable {
  public let code: String
  public let name: String
  /// The last day.
  public let until: Day
  /// The code that took over.
  public let successor: String

  public init(code: String, name: String, until: Day, successor: String) {
    self.code = code
    self.name = name
    self.until = until
    self.successor = successor
  }
}
