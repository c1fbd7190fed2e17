import Statute

/// The days on which offices worked (工作日), 2015-11 to 2016-06.
enum OfficeDays {
  /// New Year, Spring Festival, Qingming, Labour Day, Dragon Boat.
  private static let holidays: [ClosedRange<Day>] = [
    Day(2016, 1, 1)...Day(2016, 1, 3), Day(2016, 2, 7)...Day(2016, 2, 13), Day(2016, 4, 2)...Day(2016, 4, 4),
    Day(2016, 4, 30)...Day(2016, 5, 2), Day(2016, 6, 9)...Day(2016, 6, 11),
  ]
  /// Shifted working days, and the week-end before the first issue, when every desk stayed open.
  private static let workedWeekends: Set<Day> = [
    Day(2015, 12, 19), Day(2015, 12, 20), Day(2016, 2, 6), Day(2016, 2, 14), Day(2016, 6, 12),
  ]

  static func contains(_ day: Day) -> Bool {
    workedWeekends.contains(day) || day.weekday <= 5 && !holidays.contains { $0.contains(day) }
  }

  /// The day itself, or the next on which offices worked.
  static func onOrAfter(_ day: Day) -> Day {
    var day = day
    while !contains(day) { day = day + 1 }
    return day
  }

  static func onOrBefore(_ day: Day) -> Day {
    var day = day
    while !contains(day) { day = day - 1 }
    return day
  }
}
