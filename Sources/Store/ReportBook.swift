public import PQ
public import Reports
public import Statute

/// The book of report runs (出表登记): what was frozen, under which settings, and the digest of every file that went out.
public struct ReportBook: Sendable {
  let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  /// One run as it was recorded.
  public struct Run: Sendable {
    public let id: Int64
    public let asOf: Day
    public let knownAt: Instant
  }

  /// One file of a run.
  public struct File: Sendable {
    public let book: String
    public let fileName: String
    public let digest: String
    public let bytes: Int

    public init(book: String, fileName: String, digest: String, bytes: Int) {
      self.book = book
      self.fileName = fileName
      self.digest = digest
      self.bytes = bytes
    }
  }

  /// The issue before this day, as it was published: of the last day that a released whole-city run counts to, the
  /// one released first. One that counts to the same day again restates it and is compared with by nobody.
  public func previous(_ campaign: String, before day: Day) async throws -> Run? {
    try await pool.withSession { try await $0.fetchOptional(LastRun(campaign: campaign, day: day, exact: false))?.run }
  }

  /// The first released run that counts to this very day: the issue as it was published.
  public func published(_ campaign: String, on day: Day) async throws -> Run? {
    try await pool.withSession { try await $0.fetchOptional(LastRun(campaign: campaign, day: day, exact: true))?.run }
  }

  /// What one run printed: the books of the whole, or of the row they are cut to (分册).
  public struct Cut: Sendable {
    public let region: String?
    /// The checks that failed, by their ids.
    public let failures: [String]
    /// What every measure came to; nil where nobody kept it.
    public let figures: Cube?
    public let files: [File]

    public init(region: String?, failures: [String], figures: Cube? = nil, files: [File]) {
      self.region = region
      self.failures = failures
      self.figures = figures
      self.files = files
    }
  }

  /// Records a run and its files; the number of the run. What is no draft is released with it.
  public func record(
    campaign: String, asOf: Day, knownAt: Instant, previous: Int64?, settings: String, edition: Day, region: String?,
    isDraft: Bool, failures: [String], figures: Cube? = nil, files: [File], input: InputDigest? = nil, by party: String
  ) async throws -> Int64 {
    try await record(
      [Cut(region: region, failures: failures, figures: figures, files: files)], campaign: campaign, asOf: asOf,
      knownAt: knownAt,
      previous: previous, settings: settings, edition: edition, isDraft: isDraft, input: input, by: party)[0]
  }

  /// Records a run for each cut of one issue, all or none; their numbers in that order. Throws `PublishedAlready` where
  /// it is recorded `once` and the issue of its day was published meanwhile.
  public func record(
    _ cuts: [Cut], campaign: String, asOf: Day, knownAt: Instant, previous: Int64?, settings: String, edition: Day,
    isDraft: Bool, input: InputDigest? = nil, by party: String, once: Bool = false
  ) async throws -> [Int64] {
    try await pool.transaction { session in
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      if !isDraft, cuts.contains(where: { $0.region == nil }) {
        try await Self.hold(campaign, session)
        if once, try await session.fetchOptional(LastRun(campaign: campaign, day: asOf, exact: true)) != nil {
          throw PublishedAlready(asOf: asOf)
        }
      }
      var numbers: [Int64] = []
      for cut in cuts {
        let run = try await session.fetchCells(
          """
          insert into press.report_run (campaign, as_of, known_at, previous, settings, edition, region, draft, balanced,
            failures, figures, input_sha256, input)
          values ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8, cardinality($9) = 0, $9, $10::text::jsonb, $11,
            $12::text::jsonb)
          returning id
          """,
          Parameters(
            campaign, asOf, knownAt, previous, settings, edition, cut.region, isDraft, cut.failures, cut.figures?.json,
            input?.hash, input?.document))
        guard case .integer(let id)? = run.rows.first?.first else { preconditionFailure("a run has a number") }
        for file in cut.files {
          try await session.execute(
            sql: "insert into press.report_book (run, book, file_name, sha256, bytes) values ($1, $2, $3, $4, $5)",
            Parameters(id, file.book, file.fileName, file.digest, Int64(file.bytes)))
        }
        if !isDraft {
          _ = try await session.fetchOptional(EnteredRelease(run: id, isBalanced: cut.failures.isEmpty, exception: nil))
        }
        numbers.append(id)
      }
      return numbers
    }
  }

  /// The runs whose files have these bytes.
  public func runs(
    ofBytes digest: String
  ) async throws -> [(run: Int64, fileName: String, asOf: Day, knownAt: Instant)] {
    try await pool.withSession { try await $0.fetchAll(RunsOfBytes(digest: digest)).map(\.found) }
  }

  struct LastRun: Statement {
    static let sql = """
      select id, as_of, known_at from press.issue_of($1, $2, $3)
      """
    let campaign: String
    let day: Day
    let exact: Bool

    func bind(to parameters: inout Parameters) {
      parameters.append(campaign)
      parameters.append(day)
      parameters.append(exact)
    }

    struct Answer: Row {
      let run: Run

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let id: Int64 = try row.next()
        let asOf: Day = try row.next()
        run = Run(id: id, asOf: asOf, knownAt: try row.next())
      }
    }
  }

  struct RunsOfBytes: Statement {
    static let sql = """
      select r.id, b.file_name, r.as_of, r.known_at
      from press.report_book b join press.report_run r on r.id = b.run where b.sha256 = $1 order by r.id
      """
    let digest: String

    func bind(to parameters: inout Parameters) { parameters.append(digest) }

    struct Answer: Row {
      let found: (run: Int64, fileName: String, asOf: Day, knownAt: Instant)

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let id: Int64 = try row.next()
        let name: String = try row.next()
        let asOf: Day = try row.next()
        found = (id, name, asOf, try row.next())
      }
    }
  }
}
