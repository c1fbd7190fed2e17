public import PQ
public import Statute

/// The holiday notices that an administrator loaded (节假日安排登记); days are added, never altered.
public struct CalendarBook: Sendable {
  private let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  /// A day that stands in the book otherwise than a file has it.
  public struct Conflict: Error, Hashable, Sendable {
    public let day: Day
    /// As the book has it.
    public let isWorking: Bool
    public let source: String
    /// The file says the opposite of that day; else it does not mention it.
    public let isInFile: Bool
  }

  /// The notices in the book, by year. The book keeps no festivals, so that each is named as a day off or of work.
  public func years() async throws -> [HolidayYear] {
    try await pool.withSession { try await Self.years(in: $0) }
  }

  static func years(in session: Session) async throws -> [HolidayYear] {
    try years(of: try await session.fetchAll(Lines(from: Day(1, 1, 1), to: Day(9999, 12, 31))))
  }

  /// Enters the days of a year's notice that are not there yet; how many they were.
  ///
  /// Throws `Conflict`, and enters nothing, when the book has a day otherwise.
  public func enter(_ year: HolidayYear, source: String, publishedOn: Day, by party: String) async throws -> Int {
    try await pool.transaction { session in
      var added = 0
      for entry in year.days {
        added += try await session.execute(
          sql: """
            insert into policy.calendar_day (day, working, source, published_on, recorded_by)
            values ($1, $2, $3, $4, $5) on conflict do nothing
            """, Parameters(entry.day, !entry.isOff, source, publishedOn, party))
      }
      // Read after writing: a line that another run committed meanwhile is compared too.
      let lines = try await session.fetchAll(Lines(from: Day(year.year - 1, 12, 1), to: Day(year.year, 12, 31)))
      if let conflict = Self.conflict(between: year, and: lines) { throw conflict }
      return added
    }
  }

  private static func conflict(between year: HolidayYear, and lines: [Lines.Answer]) -> Conflict? {
    for line in lines {
      if let entry = year.days.first(where: { $0.day == line.day }) {
        guard entry.isOff == line.isWorking else { continue }
        return Conflict(day: line.day, isWorking: line.isWorking, source: line.source, isInFile: true)
      }
      // A December may belong to the notice of the year after it.
      guard line.day.civil.month < 12 else { continue }
      return Conflict(day: line.day, isWorking: line.isWorking, source: line.source, isInFile: false)
    }
    return nil
  }

  static func years(of lines: [Lines.Answer]) throws -> [HolidayYear] {
    let byYear = Dictionary(grouping: lines) { line in
      let civil = line.day.civil
      // A December belongs to the next year when it came on the same paper as days of that year.
      let isNext = lines.contains { $0.source == line.source && $0.day.civil.year == civil.year + 1 }
      let isOwn = lines.contains {
        $0.source == line.source && $0.day.civil.year == civil.year && $0.day.civil.month < 12
      }
      return civil.month == 12 && isNext && !isOwn ? civil.year + 1 : civil.year
    }
    return try byYear.map { year, lines in
      var papers: [String] = []
      for line in lines where !papers.contains(line.source) { papers.append(line.source) }
      return try HolidayYear(
        year: year, papers: papers, publishedOn: lines.map(\.publishedOn).max(),
        days: lines.map { HolidayDay($0.day, festival: $0.isWorking ? "调休上班" : "放假", isOff: !$0.isWorking) })
    }.sorted { $0.year < $1.year }
  }

  struct Lines: Statement {
    static let sql = """
      select day, working, source, published_on from policy.calendar_day where day between $1 and $2 order by day
      """
    let from: Day
    let to: Day

    func bind(to parameters: inout Parameters) {
      parameters.append(from)
      parameters.append(to)
    }

    struct Answer: Row {
      let day: Day
      let isWorking: Bool
      let source: String
      let publishedOn: Day

      init(_ row: inout RowReader) throws(DecodeFailure) {
        day = try row.next()
        isWorking = try row.next()
        source = try row.next()
        publishedOn = try row.next()
      }
    }
  }
}
