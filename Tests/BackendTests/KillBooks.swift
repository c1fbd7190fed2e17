import PQ
import Testing

/// The books of a house that was killed, looked at by their owner (事后查账).
struct KillBooks {
  private let owner: String

  init(_ owner: String) { self.owner = owner }

  func lastFact() async throws -> Int {
    try await rows("select coalesce(max(fact), 0)::text from ledger.records('infinity')").first.flatMap { Int($0) } ?? 0
  }

  /// What was acknowledged is what was recorded since: each fact once, each act whole.
  func expect(_ receipts: [KillTold.Receipt], after before: Int) async throws {
    let kept = try await rows(
      "select string_agg(fact::text, ' ' order by fact) from ledger.records('infinity') where fact > \(before) "
        + "group by recorded_at, recorded_by order by min(fact)")
    let acknowledged = receipts.map { $0.facts.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
      .map { $0.map(String.init).joined(separator: " ") }
    #expect(kept == acknowledged)
    #expect(receipts.allSatisfy { $0.facts.max() == $0.version })

    let told = receipts.map { "\($0.key) \($0.act) \($0.facts.first ?? 0)" }.sorted()
    #expect(
      try await rows("select key || ' ' || (answer ->> 'act') || ' ' || (answer ->> 'fact') from ledger.receipt")
        .sorted()
        == told)
    #expect(
      try await rows("select id::text from ledger.assessment").sorted() == receipts.compactMap(\.opened).sorted())
    #expect(
      try await rows("select count(*)::text from ledger.due where fact > \(before)")
        == [String(receipts.reduce(0) { $0 + $1.dues })])

    // No act has two facts of one place in a machine, and what stands in summary is what the steps give.
    let standing = "select machine || ' ' || case_id || ' ' || stage || ' ' || fact from ledger.standing order by 1"
    let summary = try await rows(standing)
    let session = try await Session.connect(owner)
    try await session.run(
      script: "delete from ledger.standing; select ledger.summarise(array(select distinct case_id from ledger.step))")
    await session.close()
    #expect(try await rows(standing) == summary)
    let stale = try await rows(
      """
      select c.kind || ' ' || c.version || ' ' || coalesce(max(r.fact), 0)
      from ledger.card c left join ledger.records('infinity') r on c.id in (r.subject, r.case_id)
      group by c.id having c.version <> coalesce(max(r.fact), 0)
      """)
    #expect(stale == [])
    let faults = try await rows(
      "select concat_ws(' ', fault, place, through, relation, of_row) from audit.check() limit 20")
    #expect(faults == [])
  }

  private func rows(_ sql: String) async throws -> [String] {
    let session = try await Session.connect(owner)
    let found = try await session.fetchCells(sql)
    await session.close()
    return found.rows.map { row in if case .text(let text)? = row.first { text } else { "" } }
  }
}
