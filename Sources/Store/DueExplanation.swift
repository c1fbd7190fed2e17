public import Casework
public import PQ
public import Statute

/// How one due came about, and what became of it (期限说明).
public struct DueExplanation: Sendable {
  /// One row of its history.
  public struct Entry: Sendable {
    public let id: Int64
    /// Nil for the first.
    public let reason: String?
    public let startsOn: Day
    public let rawDue: Day
    public let due: Day
    public let isProvisional: Bool
    public let recordedAt: Instant
  }

  /// The act that started it.
  public struct Beginning: Sendable {
    public let act: String
    public let on: Day?
    public let document: String?
  }

  /// As it stands on the day asked about; of several rows the one that holds then.
  public let line: DueLine
  /// The row that was asked for.
  public let due: Due
  /// Nil where the calendar starts it.
  public let beginning: Beginning?
  /// On the calendar as it was loaded when the row was written.
  public let reckoning: Reckoning
  /// The notices of the years it touches.
  public let papers: [Int: [String]]
  public let history: [Entry]

  struct DueBeginning: Statement {
    static let sql = "select r.act, r.acted_on, r.document from ledger.records('infinity') r where r.fact = $1"
    let fact: FactNumber

    func bind(to parameters: inout Parameters) { parameters.append(fact) }

    struct Answer: Row {
      let beginning: Beginning

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let act: String = try row.next()
        let day: Day? = try row.next()
        beginning = Beginning(act: act, on: day, document: try row.next())
      }
    }
  }

  struct DueHistory: Statement {
    static let sql = """
      select d.id, d.reason, d.starts_on, d.raw_due, d.due, d.provisional, d.recorded_at
      from ledger.due d where coalesce(d.root, d.id) = $1 order by d.id
      """
    let root: Int64

    func bind(to parameters: inout Parameters) { parameters.append(root) }

    struct Answer: Row {
      let entry: Entry

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let id: Int64 = try row.next()
        let reason: String? = try row.next()
        let startsOn: Day = try row.next()
        let rawDue: Day = try row.next()
        let due: Day = try row.next()
        let isProvisional: Bool = try row.next()
        entry = Entry(
          id: id, reason: reason, startsOn: startsOn, rawDue: rawDue, due: due, isProvisional: isProvisional,
          recordedAt: try row.next())
      }
    }
  }
}

extension DueBook {
  /// How a due came about; nil when there is none of that number, or its act was taken back.
  public func explanation(of id: Int64, on day: Day) async throws -> DueExplanation? {
    try await pool.transaction(isolation: .repeatableRead, readOnly: true) { session in
      guard let kept = try await session.fetchOptional(DueStatements.DueByNumber(id: id)), let due = kept.due else {
        return nil
      }
      let history = try await session.fetchAll(DueExplanation.DueHistory(root: kept.root)).map(\.entry)
      guard let recordedAt = history.first(where: { $0.id == id })?.recordedAt,
        let line = try await session.fetchOptional(
          DueQuestion.DueLines(question: DueQuestion(on: max(day, due.startsOn), id: id)))
      else { return nil }
      var beginning: DueExplanation.Beginning?
      if let fact = due.fact {
        beginning = try await session.fetchOptional(DueExplanation.DueBeginning(fact: fact))?.beginning
      }
      let calendar = try await CalendarBook.calendar(in: session, knownAt: recordedAt)
      var papers: [Int: [String]] = [:]
      if due.length.asksTheCalendar {
        for year in due.startsOn.civil.year...due.due.civil.year { papers[year] = calendar.years[year]?.papers }
      }
      return DueExplanation(
        line: line, due: due, beginning: beginning,
        reckoning: Reckoning(
          from: due.startsOn, due.length, rawDue: due.rawDue, due: due.due, on: calendar),
        papers: papers, history: history)
    }
  }
}
