internal import Statute

/// On which days about an item somebody is reminded (提醒规则), in days from the day it is due.
enum ReminderRule {
  /// Days before, and the last day itself, on which nobody is late yet.
  static let warnings = TimeLimit.warningDays.map { -$0 } + [0]
  /// Once late, the first day after and every so many from there.
  static let week = 7

  /// The reminders that fall after one day through another; nil is from the beginning.
  ///
  /// Of those that it is late only the last is given, and none where the day due is provisional. Where nobody was told of
  /// the item yet, however long ago its first reminder fell, the one that holds today is given: what came late into the
  /// books, or while nobody ran this, is not passed over.
  static func falling(due: Day, isProvisional: Bool, after last: Day?, through today: Day, isNew: Bool) -> [Int] {
    let late = today - due
    var days = warnings.filter { due + $0 <= today }
    if late > 0, !isProvisional { days.append(1 + (late - 1) / week * week) }
    if isNew {
      // A provisional day that has passed says nothing for sure.
      guard let latest = days.max(), late <= 0 || !isProvisional else { return [] }
      return [latest]
    }
    guard let last else { return days.sorted() }
    return days.filter { due + $0 > last }.sorted()
  }
}
