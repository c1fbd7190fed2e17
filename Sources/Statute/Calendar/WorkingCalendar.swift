/// The calendar of working days (工作日): weekends, corrected by the holiday notices loaded into it.
///
/// A day of a year whose notice is missing is judged by its weekday alone and marked provisional.
public struct WorkingCalendar: Sendable {
  /// The notices loaded, by year.
  public let years: [Int: HolidayYear]
  private let moved: [Day: HolidayDay]

  /// The calendar of these notices; of two for the same year the later in the list stands. Empty years are left out.
  public init(years: [HolidayYear]) {
    // An empty table must neither make its year known nor push out the notice that stood.
    self.years = Dictionary(years.filter(\.isPublished).map { ($0.year, $0) }) { _, later in later }
    var moved: [Day: HolidayDay] = [:]
    // In order, so that a notice has the last word on the December before its year.
    for year in self.years.values.sorted(by: { $0.year < $1.year }) {
      for entry in year.days { moved[entry.day] = entry }
    }
    self.moved = moved
  }

  /// The calendar of the notices known when this was built.
  public static let published = WorkingCalendar(years: HolidayYear.published)

  /// This calendar with more notices; a loaded year replaces the one that stood.
  public func loading(_ more: [HolidayYear]) -> WorkingCalendar {
    WorkingCalendar(years: years.keys.sorted().compactMap { years[$0] } + more)
  }

  /// Whether the notice of a year is loaded.
  public func knows(_ year: Int) -> Bool { years[year] != nil }

  /// What a day is in this calendar.
  public func standing(of day: Day) -> DayStanding {
    if let entry = moved[day] {
      return DayStanding(rest: entry.isOff ? .holiday(entry.festival) : nil, makeUp: entry.isOff ? nil : entry.festival)
    }
    return DayStanding(rest: day.weekday > 5 ? .weekend : nil, isProvisional: !knows(day.civil.year))
  }

  public func isWorkingDay(_ day: Day) -> Bool { standing(of: day).isWorking }
}
