internal import Casework
internal import FoundationEssentials
internal import PQ
internal import Reports
internal import Schemas
internal import Statute

/// The released reports counted again, just before and with a correction (重算): what it changes in each.
///
/// Costs two makings of the wide rows for each day and campaign a report was released for.
struct CorrectionRecount {
  /// The tables of the facts.
  let relations: [String]
  /// The earliest day that the correction touches; nil if its day is unknown before and after.
  let earliest: Day?
  let recordedAt: Instant

  /// Facts of these count whatever their own day is: periods, and the first of all launches.
  private static let withoutRegardToTheirDay: Set<String> = [
    "ledger.tester_certified", "ledger.tester_suspended", "ledger.went_live",
  ]

  private struct Run {
    let id: Int64
    let campaign: Campaign
    let asOf: Day
    let knownAt: Instant
    let region: String?
    let since: Day?

    var question: Question { Question(campaign: campaign.id, asOf: asOf, since: since) }
  }

  /// What is counted once for all runs that ask the same.
  private struct Question: Hashable {
    let campaign: String
    let asOf: Day
    let since: Day?
  }

  /// The effects on the released reports that the correction may touch; with the correction recorded, in its transaction.
  func effects(in session: Session) async throws -> [CorrectionReceipt.Effect] {
    let runs = try await runs(in: session).filter(mayTouch)
    let isRead = RowTable.all.contains { table in relations.contains { table.sql.contains($0 + "_known(") } }
    try await session.run(script: ReportDesk.counting)
    var counted: [Question: [CubeChange]] = [:]
    var rows: [Day: [RegionRow]] = [:]
    for run in runs where isRead && counted[run.question] == nil {
      counted[run.question] = try await changes(in: run, session)
    }
    for run in runs where rows[run.asOf] == nil {
      rows[run.asOf] = try await ReportDesk.regions(on: run.asOf, session)
    }
    return runs.map { run in
      let changes = counted[run.question, default: []].filter { run.region == nil || $0.region == run.region }
      return CorrectionReceipt.Effect(
        run: run.id, campaign: run.campaign.id, asOf: run.asOf, knownAt: run.knownAt, region: run.region,
        changes: changes, rows: rows[run.asOf, default: []])
    }
  }

  /// Writes the effects beside the correction, the runs without any included: they were looked at.
  func record(_ effects: [CorrectionReceipt.Effect], of fact: FactNumber, in session: Session) async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for effect in effects {
      let changes = String(decoding: try encoder.encode(effect.changes), as: UTF8.self)
      try await session.execute(
        sql: "insert into press.report_correction (fact, run, changes) values ($1, $2, $3::text::jsonb)",
        Parameters(fact, effect.run, changes))
    }
  }

  /// Whether the correction is of a day that the report counts, or counted what stood before its campaign began.
  private func mayTouch(_ run: Run) -> Bool {
    if !Self.withoutRegardToTheirDay.isDisjoint(with: relations) { return true }
    guard let earliest else { return false }
    return earliest <= max(run.asOf, run.campaign.begins)
  }

  private func changes(in run: Run, _ session: Session) async throws -> [CubeChange] {
    // Within one snapshot nobody disturbs the count; where the gate wants the latest facts, it is made until nobody did.
    for _ in 0..<5 {
      let seen = try await Self.snapshot(session)
      let just = Instant(microseconds: recordedAt.microseconds - 1)
      let before = try await cube(of: run, knownAt: just, session)
      let after = try await cube(of: run, knownAt: recordedAt, session)
      if try await Self.snapshot(session) == seen { return after.changes(since: before) }
    }
    throw CorrectionRefusal.disturbed
  }

  private func cube(of run: Run, knownAt: Instant, _ session: Session) async throws -> Cube {
    // Of the issue before, its day alone says what is a flow.
    let previous = run.since.map { (asOf: $0, knownAt: Instant.infinity) }
    let rows = WideRows(campaign: run.campaign, asOf: run.asOf, knownAt: knownAt, previous: previous)
    try await rows.make(in: session)
    let cube = try await rows.count(in: session)
    try await session.run(script: WideRows.clearing)
    return cube
  }

  private static func snapshot(_ session: Session) async throws -> String? {
    try await session.fetchCells("select pg_current_snapshot()::text").rows.first?.first?.string
  }

  private func runs(in session: Session) async throws -> [Run] {
    let found = try await session.fetchCells(
      """
      select r.id, r.campaign::text, r.as_of, r.known_at, r.region, p.as_of
      from press.report_run r join press.report_release l on l.run = r.id
        left join press.report_run p on p.id = r.previous order by r.id
      """)
    var runs: [Run] = []
    for row in found.rows {
      guard let id = row[0].number, let name = row[1].string, let asOf = row[2].civilDay,
        case .instant(let knownAt) = row[3],
        let campaign = try await CampaignBook.campaign(name, on: asOf, knownAt: knownAt, session)
      else { continue }
      runs.append(
        Run(id: id, campaign: campaign, asOf: asOf, knownAt: knownAt, region: row[4].string, since: row[5].civilDay))
    }
    return runs
  }
}
