internal import Casework
public import PQ
public import Reports
public import Statute

extension ReportBook {
  /// An issue as it was published, with its figures (历期数据).
  public struct PublishedIssue: Sendable {
    public let run: Int64
    public let asOf: Day
    public let knownAt: Instant
    /// The day of the issue it was compared with.
    public let since: Day?
    public let cube: Cube
  }

  /// The released issues of the whole city that were frozen by an instant, the first released of each day, in their order.
  public func series(
    _ campaign: String, through day: Day, frozenBy instant: Instant? = nil
  ) async throws -> [PublishedIssue] {
    try await pool.withSession {
      try await $0.fetchAll(PublishedIssues(campaign: campaign, day: day, instant: instant)).compactMap(\.issue)
    }
  }

  /// The figures that are kept with a run, as JSON; nil where there are none.
  public func figures(of run: Int64) async throws -> String? {
    try await pool.withSession { try await $0.fetchOptional(FiguresOfRun(run: run))?.value }
  }

  struct FiguresOfRun: Statement {
    typealias Answer = Single<String>
    static let sql = "select figures::text from press.report_run where id = $1 and figures is not null"
    let run: Int64

    func bind(to parameters: inout Parameters) { parameters.append(run) }
  }

  struct PublishedIssues: Statement {
    static let sql = """
      select distinct on (r.as_of) r.id, r.as_of, r.known_at, p.as_of, r.figures::text
      from press.report_run r join press.report_release l on l.run = r.id left join press.report_run p on p.id = r.previous
      where r.campaign = $1 and r.region is null and r.as_of <= $2 and r.known_at <= coalesce($3, 'infinity')
        and r.figures is not null
      order by r.as_of, l.recorded_at, r.id
      """
    let campaign: String
    let day: Day
    let instant: Instant?

    func bind(to parameters: inout Parameters) {
      parameters.append(campaign)
      parameters.append(day)
      parameters.append(instant)
    }

    struct Answer: Row {
      /// Nil where the figures cannot be read.
      let issue: PublishedIssue?

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let run: Int64 = try row.next()
        let asOf: Day = try row.next()
        let knownAt: Instant = try row.next()
        let since: Day? = try row.next()
        let figures: String = try row.next()
        issue = Cube(json: figures).map {
          PublishedIssue(run: run, asOf: asOf, knownAt: knownAt, since: since, cube: $0)
        }
      }
    }
  }
}
