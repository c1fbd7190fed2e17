internal import Casework
public import PQ
public import Statute

extension ReportBook {
  /// The issue of a day as it stands on the books (期): the run that was released first, or the last draft there is.
  public struct EnteredIssue: Sendable {
    public let asOf: Day
    public let run: Int64
    public let knownAt: Instant
    /// When it was published and by whom; nil while there are drafts alone.
    public let released: (at: Instant, by: String)?
  }

  /// Somebody else published the issue of that day.
  public struct PublishedAlready: Error {
    public let asOf: Day
  }

  /// The issues of the whole city by their days, whoever sees their numbers.
  public func issues(of campaign: String) async throws -> [EnteredIssue] {
    try await pool.withSession { try await $0.fetchAll(EnteredIssues(campaign: campaign)).map(\.issue) }
  }

  /// Holds the issues of a campaign to the end of the transaction: one at a time publishes any.
  static func hold(_ campaign: String, _ session: Session) async throws {
    try await session.execute(
      sql: "select pg_advisory_xact_lock(hashtextextended('issue ' || $1, 0))", Parameters(campaign))
  }

  struct EnteredIssues: Statement {
    static let sql = "select as_of, run, known_at, released_at, released_by from press.issues_of($1)"
    let campaign: String

    func bind(to parameters: inout Parameters) { parameters.append(campaign) }

    struct Answer: Row {
      let issue: EnteredIssue

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let asOf: Day = try row.next()
        let run: Int64 = try row.next()
        let knownAt: Instant = try row.next()
        let at: Instant? = try row.next()
        let by: String? = try row.next()
        var released: (at: Instant, by: String)?
        if let at, let by { released = (at, by) }
        issue = EnteredIssue(asOf: asOf, run: run, knownAt: knownAt, released: released)
      }
    }
  }
}
