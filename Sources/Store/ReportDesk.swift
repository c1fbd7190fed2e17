internal import Casework
internal import Glibc
public import PQ
public import Reports
public import Statute

/// The desk where an issue is frozen and counted (出表取数): wide rows for (T, F), the cube over them, and the lists behind.
public struct ReportDesk: Sendable {
  let pool: Pool

  /// The pool's sessions are the reader's: they see everything and write nothing.
  public init(_ pool: Pool) { self.pool = pool }

  /// What one issue is asked for.
  public struct Question: Sendable {
    public var campaign: Campaign
    /// T.
    public var asOf: Day
    /// F.
    public var knownAt: Instant
    /// The issue it is compared with, as it was published.
    public var previous: (asOf: Day, knownAt: Instant)?
    /// What that issue came to, as it is kept with it; nil where it must be counted again.
    public var published: Cube?
    /// By when everything was recorded that it is counted from (底稿截止): F, or that of the issue before if it is later.
    public var bound: Instant { max(knownAt, previous?.knownAt ?? knownAt) }

    public init(
      campaign: Campaign, asOf: Day, knownAt: Instant, previous: (asOf: Day, knownAt: Instant)? = nil,
      published: Cube? = nil
    ) {
      self.campaign = campaign
      self.asOf = asOf
      self.knownAt = knownAt
      self.previous = previous
      self.published = published
    }
  }

  /// An instant of which nothing more can be recorded: no transaction that began before it is still open (冻结时刻).
  public func freeze() async throws -> Instant {
    try await pool.withSession { try await $0.fetchOne(FreezeInstant()).value }
  }

  /// Counts the issue and hands it over with the lists behind it; both are gone when the body returns.
  public nonisolated(nonsending) func read<Answer>(
    _ question: Question, _ body: nonisolated(nonsending) (Issue, any ListSource) async throws -> Answer
  ) async throws -> Answer {
    try await pool.transaction(isolation: .repeatableRead) { session in
      try await body(try await Self.count(question, in: session), WideLists(session: session))
    }
  }

  /// The same, with the digest of what it is counted from; nil where not all of the books is seen. Other sessions go before.
  public nonisolated(nonsending) func readDigested<Answer>(
    _ question: Question, by runs: ReportBook,
    _ body: nonisolated(nonsending) (Issue, any ListSource, InputDigest?) async throws -> Answer
  ) async throws -> Answer {
    try await pool.transaction(isolation: .repeatableRead) { session in
      await session.giveWay()
      let flow = ScratchFlow(of: [getpid()] + (await session.localProcess.map { [$0] } ?? []))
      defer { flow.end() }
      // What was recorded by an instant that is over is the same in every snapshot.
      let (issue, input) = try await withThrowingTaskGroup(of: InputDigest?.self) { group in
        group.addTask { try await runs.input(upTo: question.bound) }
        var issue = try await Self.count(question, in: session)
        let input = try await group.next() ?? nil
        issue.inputDigest = input?.hash
        return (issue, input)
      }
      return try await body(issue, WideLists(session: session), input)
    }
  }

  /// What the issue comes to, and nothing else of it: the issue before says only since when flows are counted.
  public func figures(_ question: Question) async throws -> Cube {
    try await pool.transaction(isolation: .repeatableRead) { session in
      try await session.run(script: Self.settings)
      let rows = WideRows(question)
      try await rows.make(in: session)
      return try await rows.count(in: session)
    }
  }

  private static func count(_ question: Question, in session: Session) async throws -> Issue {
    try await session.run(script: Self.settings)
    var earlier: Previous?
    if let previous = question.previous {
      let regions = try await Self.regions(on: previous.asOf, session)
      let cube =
        if let published = question.published { published } else {
          try await recount(previous, for: question, in: regions, session)
        }
      earlier = Previous(asOf: previous.asOf, cube: cube, regions: regions)
      try await WideRows(
        campaign: question.campaign, asOf: previous.asOf, knownAt: previous.knownAt, previous: nil
      ).keepPlaces(in: session)
    }
    let rows = WideRows(question)
    try await rows.make(in: session)
    let regions = try await Self.regions(on: question.asOf, session)
    var cube = try await rows.count(in: session)
    let units = try await rows.countUnits(in: session, of: regions, into: &cube)
    var issue = Issue(
      campaign: question.campaign, asOf: question.asOf, knownAt: question.knownAt.description, regions: regions,
      units: units, cube: cube, previous: earlier,
      integrity: try await rows.integrity(in: session, compared: earlier != nil),
      chainHead: try await session.fetchOptional(ChainHeadAt(instant: question.knownAt))?.head)
    issue.place = try await session.regions().cityName
    issue.typings = try await session.fetchAll(TypingsOfTallies()).map(\.typing)
    if try await session.fetchOne(SampleIsHeld()).value { issue.sampleLabel = Party.sample }
    return issue
  }

  /// An issue as it was published, counted from the facts again: under the definition of then.
  private static func recount(
    _ issue: (asOf: Day, knownAt: Instant), for question: Question, in regions: [RegionRow], _ session: Session
  ) async throws -> Cube {
    let kept = try await session.fetchOptional(
      StandingPack(campaign: question.campaign.id, day: issue.asOf, knownAt: issue.knownAt))
    let rows = WideRows(
      campaign: try kept.map { try Campaign(pack: $0.value) } ?? question.campaign, asOf: issue.asOf,
      knownAt: issue.knownAt, previous: nil)
    try await rows.make(in: session)
    var cube = try await rows.count(in: session)
    _ = try await rows.countUnits(in: session, of: regions, into: &cube)
    try await session.run(script: WideRows.clearing)
    return cube
  }

  /// One processor is enough for a report, others have acts to perform. Wide rows are scanned whole: a small sample plans them as well as a large one, and costs a third of the time less.
  static let counting = """
    set local jit = off;
    set local max_parallel_workers_per_gather = 0;
    set local work_mem = '64MB';
    set local default_statistics_target = 10
    """

  /// The same where no temporary table was met before in the session, as is so with the reader's.
  static let settings = counting + ";\nset local temp_buffers = '64MB'"

  /// The rows of the books that are valid on a day, in their official order.
  public func regions(on day: Day) async throws -> [RegionRow] {
    try await pool.withSession { try await Self.regions(on: day, $0) }
  }

  static func regions(on day: Day, _ session: Session) async throws -> [RegionRow] {
    try await session.fetchAll(RegionsOn(day: day)).map(\.region)
  }

  struct FreezeInstant: Statement {
    typealias Answer = Single<Instant>
    static let sql = "select press.frozen_instant()"
  }

  /// Whether the ledger holds a made-up history: its sites say in whose name they were recorded.
  struct SampleIsHeld: Statement {
    typealias Answer = Single<Bool>
    static let sql = "select exists (select from ledger.site where recorded_by = $1)"

    func bind(to parameters: inout Parameters) { parameters.append(Party.sample) }
  }

  struct RegionsOn: Statement {
    static let sql = """
      select code, case kind when 'city' then short_name else name end, kind, row_order, lower(valid), upper(valid)
      from law.region where valid @> $1::date order by row_order
      """
    let day: Day

    func bind(to parameters: inout Parameters) { parameters.append(day) }

    struct Answer: Row {
      let region: RegionRow

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let code: String = try row.next()
        let name: String = try row.next()
        let kind: String = try row.next()
        let order: Int32 = try row.next()
        let from: Day? = try row.next()
        region = RegionRow(
          code: code, name: name, kind: RegionRow.Kind(rawValue: kind) ?? .county, order: Int(order), validFrom: from,
          validTo: try row.next())
      }
    }
  }
}
