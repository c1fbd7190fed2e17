/// The holidays of one year as the State Council's notice arranges them (节假日安排): days off and make-up working days.
///
/// A notice may reach into the last days of the year before (2022-12-31 belongs to the notice of 2023).
/// A year without any day is not yet published and counts as missing.
public struct HolidayYear: Hashable, Sendable {
  public let year: Int
  /// Addresses or numbers of the notices the days were taken from.
  public let papers: [String]
  /// The day of the notice, when known.
  public let publishedOn: Day?
  /// In order of the day.
  public let days: [HolidayDay]

  /// - Throws: `HolidayYearDefect` for days that no such notice can hold.
  public init(year: Int, papers: [String], publishedOn: Day? = nil, days: [HolidayDay]) throws(HolidayYearDefect) {
    var seen: Set<Day> = []
    for entry in days {
      let civil = entry.day.civil
      guard civil.year == year || (civil.year == year - 1 && civil.month == 12) else {
        throw .dayOfAnotherYear(entry.day)
      }
      guard seen.insert(entry.day).inserted else { throw .dayTwice(entry.day) }
      guard entry.isOff || entry.day.weekday > 5 else { throw .makeUpOnWeekday(entry.day) }
    }
    self.year = year
    self.papers = papers
    self.publishedOn = publishedOn
    self.days = days.sorted { $0.day < $1.day }
  }

  /// Whether the notice is out; an empty table is a year still waited for.
  public var isPublished: Bool { !days.isEmpty }
}
