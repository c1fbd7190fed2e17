internal import Casework
public import PQ
public import Statute

extension ReportBook {
  /// That a run went out as an issue (发布登记).
  public struct Release: Sendable {
    public let recordedAt: Instant
    public let recordedBy: String
    /// Why it went out although its checks do not balance, in the words of who released it.
    public let exception: String?

    init?(at instant: Instant?, by party: String?, under exception: String?) {
      guard let instant, let party else { return nil }
      recordedAt = instant
      recordedBy = party
      self.exception = exception
    }
  }

  /// Why a run is not released.
  public enum ReleaseRefusal: Error, Sendable {
    /// Its checks do not balance, and nobody says why it goes out all the same.
    case exceptionNeeded(failures: [String])
    /// Its checks balance: there is nothing to except.
    case nothingToExcept
    case alreadyReleased(Release)
  }

  /// Releases a run in the name of a party, who accepts what its checks do not balance in. The same again is done
  /// already. Throws `ReleaseRefusal`.
  public func release(_ run: Line, under exception: String?, by party: String) async throws {
    if run.isBalanced, exception != nil { throw ReleaseRefusal.nothingToExcept }
    if !run.isBalanced, exception == nil { throw ReleaseRefusal.exceptionNeeded(failures: run.failures) }
    let entered = try await pool.transaction { session in
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      try await Self.hold(run.campaign, session)
      return try await session.fetchOptional(
        EnteredRelease(run: run.id, isBalanced: run.isBalanced, exception: exception))
    }
    guard entered == nil, let standing = try await find(run.id)?.run.release else { return }
    guard standing.recordedBy == party, standing.exception == exception else {
      throw ReleaseRefusal.alreadyReleased(standing)
    }
  }

  /// The released run of this very issue whose checks do not balance, if there is one.
  public func excepted(_ campaign: String, asOf: Day, knownAt: Instant, region: String?) async throws -> Line? {
    let found = try await pool.withSession {
      try await $0.fetchOptional(ExceptedRun(campaign: campaign, asOf: asOf, knownAt: knownAt, region: region))
    }
    guard let found else { return nil }
    return try await find(found.value)?.run
  }

  struct EnteredRelease: Statement {
    typealias Answer = Single<Int64>
    static let sql = """
      insert into press.report_release (run, balanced, exception) values ($1, $2, $3)
      on conflict (run) do nothing returning run
      """
    let run: Int64
    let isBalanced: Bool
    let exception: String?

    func bind(to parameters: inout Parameters) {
      parameters.append(run)
      parameters.append(isBalanced)
      parameters.append(exception)
    }
  }

  struct ExceptedRun: Statement {
    typealias Answer = Single<Int64>
    static let sql = """
      select r.id from press.report_run r join press.report_release l on l.run = r.id
      where r.campaign = $1 and r.as_of = $2 and r.known_at = $3 and r.region is not distinct from $4
        and l.exception is not null
      order by l.recorded_at, r.id limit 1
      """
    let campaign: String
    let asOf: Day
    let knownAt: Instant
    let region: String?

    func bind(to parameters: inout Parameters) {
      parameters.append(campaign)
      parameters.append(asOf)
      parameters.append(knownAt)
      parameters.append(region)
    }
  }
}
