public import Statute

/// That a thing is so, and since when where the row says (已办事项及其日期).
public struct Attested: Hashable, Sendable {
  public let holds: Bool
  public let on: Day?

  public init(_ holds: Bool, on day: Day? = nil) {
    self.holds = holds
    on = day
  }
}
