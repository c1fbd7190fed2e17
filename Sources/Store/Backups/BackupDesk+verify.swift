internal import PQ

extension BackupDesk {
  /// What the whole of the books is looked over for (核验项目), in this order.
  public enum Matter: String, CaseIterable, Sendable {
    case schema, law, constraints, summaries, audit, evidence
  }

  /// Whether the database is at the shape this binary knows.
  public func standing() async throws -> Migrator.Standing { try await Migrator(session).standing() }

  /// Whether the law in the database is this binary's, all of it. Throws `MigrationRefusal` where it says otherwise.
  public func lawIsCurrent() async throws -> Bool {
    do {
      try await session.transaction { session in
        let before = try await Self.law(in: session)
        try await LawWriter.write(to: session)
        throw Seen(isSame: try await Self.law(in: session) == before)
      }
      return false
    } catch let seen as Seen {
      return seen.isSame
    }
  }

  /// The end of a look: thrown, so that nothing of it stays.
  private struct Seen: Error { let isSame: Bool }

  /// Constraints that hold only what came after them, indexes and triggers that are out of force; none is as it should be.
  public func laxities() async throws -> [String] {
    let found = try await session.fetchCells(
      """
      select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
      where not c.convalidated
      union all select i.indexrelid::regclass::text from pg_index i where not i.indisvalid
      union all select t.tgrelid::regclass || ' ' || t.tgname from pg_trigger t where t.tgenabled in ('D', 'R')
      order by 1
      """)
    return found.rows.compactMap(\.first?.string)
  }

  /// Cases whose summary is not what their steps give: `machine case`.
  public func wrongSummaries() async throws -> [String] {
    let found = try await session.fetchCells(
      """
      with last as materialized (
        select distinct on (t.machine, t.case_id) t.machine, t.case_id, t.to_stage, t.act, t.fact, t.acted_on
        from ledger.step t where t.acted_on is not null and t.from_stage <> t.to_stage
        order by t.machine, t.case_id, t.acted_on desc, t.fact desc
      ), summary as (select machine, case_id, stage, act, fact, acted_on from ledger.standing)
      select distinct machine || ' ' || case_id from (
        (table last except table summary) union all (table summary except table last)) d order by 1
      """)
    return found.rows.compactMap(\.first?.string)
  }
}
