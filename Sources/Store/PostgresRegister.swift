public import Casework
public import PQ
public import Registry
public import Statute

/// The register kept in PostgreSQL.
public struct PostgresRegister: Register {
  private let pool: Pool
  private let today: Day

  /// `today` is the civil day the books are open on.
  public init(_ pool: Pool, today: Day) {
    self.pool = pool
    self.today = today
  }

  public func ledgerIndex() async throws -> LedgerIndex {
    try await pool.transaction(isolation: .repeatableRead, readOnly: true) { session in
      var index = LedgerIndex()
      index.lastFact = try await session.fetchOne(LastFact()).value
      try await session.stream(LatestUnitDescription()) { index.units[$0.file.id] = $0.file }
      try await session.stream(LatestSiteDescription()) { index.sites[$0.file.id] = $0.file }
      try await session.stream(NamesInUse()) { index.sites[$0.site]?.names.append($0.standing) }
      try await session.stream(LatestICP()) { index.sites[$0.subject]?.icp = $0.standing }
      try await session.stream(LatestPoliceNumber()) { index.sites[$0.subject]?.police = $0.standing }
      try await session.stream(LatestReview()) { index.sites[$0.subject]?.review = $0.standing }
      try await session.stream(LatestMark()) { index.sites[$0.subject]?.mark = $0.standing }
      try await session.stream(LatestLive()) { index.sites[$0.subject]?.live = $0.standing }
      try await session.stream(LatestLetter()) { index.sites[$0.subject]?.letter = $0.standing }
      try await session.stream(LatestClosing()) { index.sites[$0.site]?.closing = $0.standing }
      try await session.stream(LatestSuspension()) { index.sites[$0.subject]?.suspended = $0.standing }
      try await session.stream(LatestReopening()) { index.sites[$0.subject]?.reopenedOn = $0.day }
      try await session.stream(LatestICPCancellation()) { index.sites[$0.subject]?.icpCancelledOn = $0.day }
      try await session.stream(LatestObjectName()) {
        index.objects[$0.subject, default: ObjectFile(id: $0.subject)].name = $0.standing
      }
      try await session.stream(CoveringObjects()) {
        // The statement puts the highest level first.
        if index.sites[$0.site]?.object == nil { index.sites[$0.site]?.object = $0.object }
        index.sites[$0.site]?.covering.insert($0.object)
        index.objects[$0.object, default: ObjectFile(id: $0.object)].unit = $0.unit
      }
      try await session.stream(LatestGrading()) { index.objects[$0.subject]?.grading = $0.standing }
      try await session.stream(LatestCertificate()) { index.objects[$0.subject]?.certificate = $0.standing }
      try await session.stream(LatestReport()) { index.objects[$0.object]?.report = $0.standing }
      try await session.stream(TesterNames()) { index.testers[$0.tester] = $0.name }
      try await session.stream(LatestOpening()) { index.findings[$0.file.id] = $0.file }
      try await session.stream(LatestPlan()) { index.findings[$0.finding]?.plan = $0.standing }
      try await session.stream(LatestClaim()) { index.findings[$0.subject]?.fixed = $0.standing }
      try await session.stream(LatestRecheck()) { index.findings[$0.finding]?.recheck = $0.standing }
      try await session.stream(LatestRecurrence()) { index.findings[$0.subject]?.reopenedOn = $0.day }
      try await session.stream(LatestFindingClosing()) { index.findings[$0.subject]?.closed = $0.standing }
      try await session.stream(LatestAcceptance()) { index.findings[$0.subject]?.accepted = $0.standing }
      index.index()
      return index
    }
  }

  public func record(
    _ decision: Decision, by party: String, as entry: ImportEntry, after lastFact: FactNumber
  ) async throws(RecordFailure) {
    do {
      try await pool.transaction { session in
        // Imports wait for each other here, so that the second sees what the first has done.
        try await session.execute(sql: "select pg_advisory_xact_lock(hashtext('ledger.import'))")
        guard try await session.fetchOptional(AppliedPlan(digest: entry.planDigest)) == nil else {
          throw RecordFailure.alreadyApplied
        }
        guard try await session.fetchOne(LastFact()).value == lastFact else { throw RecordFailure.overtaken }
        let law = try await LawBook(session)
        try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
        try await session.execute(EnterImport(entry: entry, facts: Int32(decision.facts.count)))
        let recorder = Recorder(session: session, law: law, party: party, today: today, importing: entry.id)
        try await recorder.record(decision)
        try await DueWriter(session).start(after: lastFact)
      }
    } catch let failure as RecordFailure {
      throw failure
    } catch let error as ServerError {
      switch error.constraint {
      case let name? where error.sqlState == .uniqueViolation && name.hasSuffix("_is_corrected_once"): throw .overtaken
      case let name: throw .disagreement(constraint: name ?? error.sqlState.rawValue, detail: error.message)
      }
    } catch {
      throw .unreachable("\(error)")
    }
  }

  struct LastFact: Statement {
    typealias Answer = Single<FactNumber>
    static let sql = "select case when is_called then last_value else 0 end from ledger.fact_id"
  }

  struct AppliedPlan: Statement {
    typealias Answer = Single<Bool>
    static let sql = "select true from ledger.import where plan_sha256 = $1"
    let digest: String

    func bind(to parameters: inout Parameters) { parameters.append(digest) }
  }

  struct EnterImport: Statement {
    static let sql = """
      insert into ledger.import (id, file_name, file_sha256, plan_sha256, rows_read, rows_refused, facts)
      values ($1, $2, $3, $4, $5, $6, $7)
      """
    let entry: ImportEntry
    let facts: Int32

    func bind(to parameters: inout Parameters) {
      parameters.append(entry.id)
      parameters.append(entry.fileName)
      parameters.append(entry.fileDigest)
      parameters.append(entry.planDigest)
      parameters.append(Int32(entry.rowsRead))
      parameters.append(Int32(entry.rowsRefused))
      parameters.append(facts)
    }
  }
}
