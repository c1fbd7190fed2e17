public import Statute

/// One reminder (提醒): that something is due, to one recipient, by one rule.
public struct Reminder: Hashable, Sendable {
  /// What is due.
  public enum Item: Hashable, Sendable {
    /// A time limit by its code.
    case due(String)
    /// A condition of the gate was waived until then.
    case waiver
    /// A risk was accepted until then.
    case acceptance
  }

  public let id: Int64
  public let item: Item
  public let dueOn: Day
  /// Against the day due: −90, −30, −7, −1, 0, 1, 8, 15 …
  public let days: Int
  public let fallsOn: Day
  /// The day due may move with a notice of holidays still missing.
  public let isProvisional: Bool
  public let recipient: ReminderRecipient
  /// The number on the books, and the name, of what it is about.
  public let number: String?
  public let name: String?
  public let unit: String?
  public let region: String?
  /// The day of the digest it was told in; nil before that.
  public let toldOn: Day?
}
