public import Statute

/// What one recipient is told on one day (每日汇总), once, by each channel.
public struct ReminderDigest: Sendable {
  public let id: Int64
  public let recipient: ReminderRecipient
  /// As the unit or the organ is called, and who answers for it.
  public let name: String?
  public let contact: String?
  public let day: Day
  /// Where it goes by mail; nil where no mailbox is known.
  public let address: String?
  /// How often it was tried by mail already.
  public let attempts: Int
  /// One for each item, the most pressing first.
  public let reminders: [Reminder]
}
