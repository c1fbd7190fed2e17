/// The history of one rule (规则沿革): values in force from a day on, each with its basis. It only grows.
public struct Dated<Value: Sendable>: Sendable {
  /// One entry of a history: in force from `since`; a nil value repeals what stood before.
  public struct Entry: Sendable {
    public let since: Day
    public let value: Value?
    public let basis: Basis

    public static func since(_ year: Int, _ month: Int, _ day: Int, _ value: Value, _ basis: Basis) -> Entry {
      Entry(since: Day(year, month, day), value: value, basis: basis)
    }
    public static func repealed(_ year: Int, _ month: Int, _ day: Int, _ basis: Basis) -> Entry {
      Entry(since: Day(year, month, day), value: nil, basis: basis)
    }
  }

  /// Oldest first.
  public let entries: [Entry]

  /// Traps when the history does not run forward.
  public init(_ entries: Entry...) {
    for (earlier, later) in zip(entries, entries.dropFirst()) {
      precondition(earlier.since < later.since, "a history runs forward: \(earlier.since), \(later.since)")
    }
    self.entries = entries
  }

  /// The value in force on a day, or nil: no rule that day.
  public subscript(on day: Day) -> Value? { entry(on: day)?.value }

  /// The value in force and why.
  public func entry(on day: Day) -> Entry? { entries.last { $0.since <= day } }

  /// Days on which the rule changes.
  public var turningDays: [Day] { entries.map(\.since) }
}
