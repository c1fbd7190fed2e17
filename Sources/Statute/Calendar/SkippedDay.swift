/// A day of rest that a deadline was carried across.
public struct SkippedDay: Hashable, Sendable {
  public let day: Day
  public let reason: RestReason

  public init(day: Day, reason: RestReason) {
    self.day = day
    self.reason = reason
  }
}
