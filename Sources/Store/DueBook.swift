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

  /// Counts running clocks again after a year's notice was loaded; how many moved.
  @discardableResult
  public func recount(afterLoading year: Int, on day: Day) async throws -> Int {
    try await pool.transaction { try await DueWriter($0).recount(afterLoading: year, on: day) }
  }
}
