public import Casework
public import PQ
internal import Registry
internal import Reports
public import Statute

/// The desk where a fact of any kind is corrected or voided (更正), and the released reports that it changes are named.
public struct CorrectionDesk: Sendable {
  let pool: Pool

  /// The pool's sessions are the app's.
  public init(_ pool: Pool) { self.pool = pool }

  /// Records the correction with what it changes, in one transaction; a rehearsal does all of it and keeps nothing.
  ///
  /// `today` is the civil day on which permits are looked at. Throws `CorrectionRefusal`.
  public func correct(
    _ command: CorrectFact, by party: String, on today: Day, rehearsing isRehearsal: Bool = false
  ) async throws -> CorrectionReceipt {
    guard command.reason.contains(where: { !$0.isWhitespace }) else { throw CorrectionRefusal.noReason }
    return try await pool.withSession { session in
      guard let row = try await FactRow(command.fact, in: session) else {
        throw CorrectionRefusal.unknownFact(command.fact)
      }
      if let earlier = try await row.correction(of: command.fact, in: session) { throw earlier }
      let content = try await Self.content(of: command, row, in: session)
      do {
        return try await Self.held(row, content, in: session) { cases in
          try await Self.transaction(command, row, content, of: cases, by: party, on: today, isRehearsal, in: session)
        }
      } catch let Rehearsed.done(receipt) {
        return receipt
      } catch let error as ServerError {
        throw try await Self.refusal(of: error, command, row, in: session)
      }
    }
  }

  /// The end of a rehearsal: thrown, so that nothing of it stays.
  private enum Rehearsed: Error { case done(CorrectionReceipt) }

  private static func content(
    of command: CorrectFact, _ row: FactRow, in session: Session
  ) async throws -> String {
    switch command.change {
    case .void:
      guard !row.isVoid else { throw CorrectionRefusal.alreadyVoid }
      return row.content
    case .columns(let body, let day):
      return try await row.amended(by: body, actedOn: day, in: session)
    }
  }

  /// Holds the cases of the fact, old and new, as whoever acts on them does, from before the books are looked at.
  private static func held<Answer>(
    _ row: FactRow, _ content: String, in session: Session, _ body: ([String]) async throws -> Answer
  ) async throws -> Answer {
    let found = try await session.fetchCells(
      """
      select distinct value::uuid, value from (values ($1::text::jsonb), ($2::text::jsonb)) stated(content)
      cross join lateral jsonb_each_text(content) told(name, value)
      where name in ('unit', 'site', 'object', 'tester', 'finding', 'notice', 'assessment')
        and value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' order by 1
      """, Parameters(row.content, content))
    let cases = found.rows.compactMap { $0[1].string }
    let keys = "from (select id from unnest($1::text[]::uuid[]) id order by id) sorted"
    try await session.execute(
      sql: "select pg_advisory_lock(hashtextextended(id::text, 2)) \(keys)", Parameters(cases))
    let outcome: Result<Answer, any Error>
    do { outcome = .success(try await body(cases)) } catch { outcome = .failure(error) }
    if !session.isBroken {
      try await session.execute(
        sql: "select pg_advisory_unlock(hashtextextended(id::text, 2)) \(keys)", Parameters(cases))
    }
    return try outcome.get()
  }

  private static func transaction(
    _ command: CorrectFact, _ row: FactRow, _ content: String, of cases: [String], by party: String, on today: Day,
    _ isRehearsal: Bool, in session: Session
  ) async throws -> CorrectionReceipt {
    let voids = command.change == .void
    // The gate is passed on the latest facts, and refuses a transaction that reads older ones.
    let isolation = row.hasPermit && !voids ? Isolation.readCommitted : .repeatableRead
    return try await session.transaction(isolation: isolation) { session in
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      let permits = try await PermitWatch(of: row, content, on: today, in: session)
      let columns = row.carried.joined(separator: ", ")
      let made = try await session.fetchCells(
        """
        insert into \(row.relation) (\(columns), corrects, void, reason)
        select \(row.carried.map { "r.\($0)" }.joined(separator: ", ")), $2, $3, $4
        from jsonb_populate_record(null::\(row.relation), $1::text::jsonb) r returning id, recorded_at, acted_on
        """, Parameters(content, command.fact, voids, command.reason))
      try await session.run(script: "call ledger.judge()")
      guard let cells = made.rows.first, let number = cells[0].number, case .instant(let instant) = cells[1] else {
        throw SessionFailure.noRow
      }
      try await session.execute(sql: "select ledger.summarise($1::text[]::uuid[])", Parameters(cases))
      let due = try await DueWriter(session).start(after: number - 1, through: number)
      let lapsed = try await permits.lapsed(in: session)
      let recount = CorrectionRecount(
        relations: [row.relation], earliest: [row.actedOn, cells[2].civilDay].compactMap { $0 }.min(),
        recordedAt: instant)
      let effects = try await recount.effects(in: session)
      try await recount.record(effects, of: number, in: session)
      let receipt = try await receipt(
        number, instant, command, effects: effects, lapsed: lapsed, due: due, in: session)
      if isRehearsal { throw Rehearsed.done(receipt) }
      return receipt
    }
  }

  private static func receipt(
    _ number: FactNumber, _ instant: Instant, _ command: CorrectFact, effects: [CorrectionReceipt.Effect],
    lapsed: [CorrectionReceipt.LapsedPermit], due: [Receipt.Due], in session: Session
  ) async throws -> CorrectionReceipt {
    let told = try await session.fetchCells(
      """
      select kind, ledger.called(subject, $2), original_on, acted_on,
        ledger.differing(original, original_void, content, void, $2),
        ledger.differing(content, void, original, original_void, $2)
      from ledger.corrections($3, $2) where fact = $1
      """, Parameters(number, instant, Instant(microseconds: instant.microseconds - 1)))
    guard let row = told.rows.first else { throw SessionFailure.noRow }
    let voids = command.change == .void
    return CorrectionReceipt(
      fact: number, corrects: command.fact, kind: row[0].string ?? "", subject: row[1].string, recordedAt: instant,
      voids: voids, originalOn: row[2].civilDay, correctedOn: voids ? nil : row[3].civilDay,
      original: WideLists.particulars(row[4]), corrected: WideLists.particulars(row[5]), effects: effects,
      lapsed: lapsed, due: due)
  }

  /// What the database refused, as the refusal of a correction; what is none of that stays what it was.
  private static func refusal(
    of error: ServerError, _ command: CorrectFact, _ row: FactRow, in session: Session
  ) async throws -> any Error {
    if error.isWorthRetrying { return CorrectionRefusal.disturbed }
    if error.sqlState == .uniqueViolation, error.constraint?.hasSuffix("_is_corrected_once") == true {
      return try await row.correction(of: command.fact, in: session) ?? CorrectionRefusal.disturbed
    }
    if error.sqlState == .notNullViolation, let column = error.column { return CorrectionRefusal.emptied(column) }
    guard error.sqlState.isIn(class: "23") else { return error }
    return CorrectionRefusal.broken(constraint: error.constraint ?? error.sqlState.rawValue, column: error.column)
  }
}
