public import PQ
public import Statute

/// The book of dues (期限登记簿): written as acts happen, read as of a day.
public struct DueBook: Sendable {
  let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  /// Brings the book up to a day after others have written: facts not looked at yet, and what the calendar starts.
  @discardableResult
  public func catchUp(on day: Day) async throws -> Int {
    try await pool.transaction { session in
      let mark = try await session.fetchOne(DueStatements.LastDueMark()).value
      let writer = DueWriter(session)
      let written = try await writer.start(after: mark).count + writer.sweep(on: day)
      try await session.execute(DueStatements.SetDueMark(after: mark))
      return written
    }
  }

  /// Enters a year's notice and counts the running clocks again that it touches, both or neither; how many days were
  /// added, and how many dues moved.
  ///
  /// Throws `CalendarBook.Conflict` when the book has a day otherwise.
  public func load(
    _ year: HolidayYear, source: String, publishedOn: Day, by party: String, on day: Day
  ) async throws -> (added: Int, moved: Int) {
    try await pool.transaction { session in
      let added = try await CalendarBook.enter(year, source: source, publishedOn: publishedOn, by: party, in: session)
      return (added, try await DueWriter(session).recount(afterLoading: year.year, on: day))
    }
  }
}
