public import Statute

/// One thing for which somebody is called (催办事项): what is late, since when, and whom to ask for.
public struct CallMatter: Hashable, Sendable {
  /// What is late.
  public enum Cause: Hashable, Sendable {
    /// A time limit of the unit, by its code; the day is the last on which it was in time.
    case due(String)
    /// No return of the campaign; the day is that on which the unit was put on the list.
    case unreported(campaign: String)
    /// A return was sent back, on that day, and none came since.
    case sentBack(campaign: String)
  }

  public let cause: Cause
  public let since: Day
  /// The code and name of the row in which it counts; nil where the books name none.
  public let region: String?
  public let regionName: String?
  public let unit: String?
  public let unitName: String?
  /// The number and name of the site, object or other subject; nil for the unit itself.
  public let number: String?
  public let name: String?
  public let contact: String?
  public let phone: String?
  public let lastCall: Call?

  /// A call as it was logged (通话记录).
  public struct Call: Hashable, Sendable {
    public let day: Day
    /// Nil: nobody answered.
    public let spokeTo: String?
    public let outcome: String
  }
}
