public import Statute

/// What the law leaves to the place (本地政策), as it was set, each entry from its day on.
public struct LocalPolicy: Sendable {
  /// One entry: what was set, from when, by whom and on what paper.
  public struct Entry: Hashable, Sendable {
    public let key: String
    public let since: Day
    /// As it was written: a word or a number; anything richer as its JSON text.
    public let value: String
    public let setBy: String
    public let paper: String

    public init(key: String, since: Day, value: String, setBy: String, paper: String) {
      self.key = key
      self.since = since
      self.value = value
      self.setBy = setBy
      self.paper = paper
    }
  }

  /// In the order in which they were set.
  public let entries: [Entry]

  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The entry in force on a day: the latest day wins, and of one day the one set last.
  public func entry(_ key: String, on day: Day) -> Entry? {
    entries.enumerated().filter { $0.element.key == key && $0.element.since <= day }
      .max { ($0.element.since, $0.offset) < ($1.element.since, $1.offset) }?.element
  }

  /// How strictly a new site is held back (上线审核口径).
  public func gatePolicy(on day: Day) -> GatePolicy {
    entry("gate_policy", on: day).flatMap { GatePolicy(rawValue: $0.value.lowercased()) } ?? .strict
  }

  /// Whether a new second-level site is assessed before it goes live (U-10).
  public func assessesLevelTwo(on day: Day) -> Bool { entry("level_two_assessed", on: day)?.value == "true" }
}
