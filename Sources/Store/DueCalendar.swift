internal import PQ
internal import Statute

extension CalendarBook {
  /// The calendar as it is loaded: the notices of this program, over them those in the book; known by an instant.
  static func calendar(in session: Session, knownAt: Instant = .infinity) async throws -> WorkingCalendar {
    let lines = try await session.fetchAll(LinesKnown(knownAt: knownAt))
    return WorkingCalendar.published.loading(try years(of: lines).map(named))
  }

  /// A loaded year with the festivals by name where this program knows them.
  private static func named(_ loaded: HolidayYear) throws -> HolidayYear {
    let known = WorkingCalendar.published.years[loaded.year]?.days ?? []
    let days = loaded.days.map { entry in known.first { $0.day == entry.day && $0.isOff == entry.isOff } ?? entry }
    return try HolidayYear(year: loaded.year, papers: loaded.papers, publishedOn: loaded.publishedOn, days: days)
  }

  struct LinesKnown: Statement {
    typealias Answer = Lines.Answer
    static let sql = """
      select day, working, source, published_on from policy.calendar_day where recorded_at <= $1 order by day
      """
    let knownAt: Instant

    func bind(to parameters: inout Parameters) { parameters.append(knownAt) }
  }
}
