internal import Casework
public import PQ
public import Statute

extension ReportBook {
  /// One run as it is listed (一次出表).
  public struct Line: Sendable {
    public let id: Int64
    public let campaign: String
    public let asOf: Day
    public let knownAt: Instant
    public let region: String?
    public let isDraft: Bool
    public let isBalanced: Bool
    /// The checks that failed, by their ids.
    public let failures: [String]
    public let recordedAt: Instant
    public let recordedBy: String
    public let files: Int
    /// Nil while it is a draft that nobody released.
    public let release: Release?
    /// The digest of what it was counted from; nil where its maker did not see all of the books, or none was made yet.
    public let inputDigest: String?
  }

  /// The latest runs, the last first.
  public func latest(_ count: Int) async throws -> [Line] {
    try await pool.withSession { try await $0.fetchAll(LatestRuns(id: nil, count: Int32(count))).map(\.line) }
  }

  /// One run and its files.
  public func find(_ id: Int64) async throws -> (run: Line, files: [File])? {
    try await pool.withSession { session in
      guard let run = try await session.fetchOptional(LatestRuns(id: id, count: 1))?.line else { return nil }
      return (run, try await session.fetchAll(FilesOfRun(run: id)).map(\.file))
    }
  }

  /// What a run was counted from, table by table; nil where none is recorded.
  public func input(of run: Int64) async throws -> InputDigest? {
    let kept = try await pool.withSession { try await $0.fetchAll(InputOfRun(run: run)) }
    return kept.first.map { InputDigest(kept.map(\.table), by: $0.reckoning) }
  }

  /// What was recorded by an instant, table by table, while other sessions go before; nil where not all of the books is
  /// seen.
  func input(upTo bound: Instant) async throws -> InputDigest? {
    try await pool.transaction { session in
      await session.giveWay()
      let tables = try await session.fetchAll(InputDigests(bound: bound)).map(\.table)
      return tables.isEmpty ? nil : InputDigest(tables)
    }
  }

  /// The settings and the edition of the law under which a run was made, as they were recorded.
  public func terms(of run: Int64) async throws -> (settings: String, edition: Day)? {
    let found = try await pool.withSession {
      try await $0.fetchCells("select settings::text, edition from press.report_run where id = $1", Parameters(run))
    }
    guard let row = found.rows.first, let settings = row[0].string, let edition = row[1].civilDay else { return nil }
    return (settings, edition)
  }

  struct LatestRuns: Statement {
    static let sql = """
      select r.id, r.campaign::text, r.as_of, r.known_at, r.region, r.draft, r.balanced, r.recorded_at,
        r.recorded_by::text, (select count(*) from press.report_book b where b.run = r.id),
        r.failures, l.recorded_at, l.recorded_by::text, l.exception::text, r.input_sha256
      from press.report_run r left join press.report_release l on l.run = r.id
      where $1::bigint is null or r.id = $1 order by r.id desc limit $2
      """
    let id: Int64?
    let count: Int32

    func bind(to parameters: inout Parameters) {
      parameters.append(id)
      parameters.append(count)
    }

    struct Answer: Row {
      let line: Line

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let id: Int64 = try row.next()
        let campaign: String = try row.next()
        let asOf: Day = try row.next()
        let knownAt: Instant = try row.next()
        let region: String? = try row.next()
        let isDraft: Bool = try row.next()
        let isBalanced: Bool = try row.next()
        let recordedAt: Instant = try row.next()
        let recordedBy: String = try row.next()
        let files: Int64 = try row.next()
        let failures: [String] = try row.next()
        let releasedAt: Instant? = try row.next()
        let releasedBy: String? = try row.next()
        let exception: String? = try row.next()
        let inputDigest: String? = try row.next()
        line = Line(
          id: id, campaign: campaign, asOf: asOf, knownAt: knownAt, region: region, isDraft: isDraft,
          isBalanced: isBalanced, failures: failures, recordedAt: recordedAt, recordedBy: recordedBy, files: Int(files),
          release: Release(at: releasedAt, by: releasedBy, under: exception), inputDigest: inputDigest)
      }
    }
  }

  struct FilesOfRun: Statement {
    static let sql = "select book, file_name::text, sha256, bytes from press.report_book where run = $1 order by book"
    let run: Int64

    func bind(to parameters: inout Parameters) { parameters.append(run) }

    struct Answer: Row {
      let file: File

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let book: String = try row.next()
        let name: String = try row.next()
        let digest: String = try row.next()
        let bytes: Int64 = try row.next()
        file = File(book: book, fileName: name, digest: digest, bytes: Int(bytes))
      }
    }
  }
}
