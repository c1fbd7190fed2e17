public import Statute

/// Why no reminders are worked out or sent; nothing was recorded.
public enum ReminderRefusal: Error, Hashable, Sendable {
  /// A later day was worked out already.
  case dayPassed(Day, last: Day)
  /// Another run sends at this moment.
  case beingSent
  /// No unit, site or police desk answers to it.
  case unknownRecipient(String)
}
