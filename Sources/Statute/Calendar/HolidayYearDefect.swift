/// Why a table of holidays cannot be a year's notice.
public enum HolidayYearDefect: Error, Hashable, Sendable {
  /// Neither of the year nor of the December before it.
  case dayOfAnotherYear(Day)
  case dayTwice(Day)
  /// A make-up working day is a Saturday or a Sunday.
  case makeUpOnWeekday(Day)
}
