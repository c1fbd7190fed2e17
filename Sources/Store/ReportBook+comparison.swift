internal import Casework
public import PQ
public import Statute

extension ReportBook {
  /// One fact by which two runs may differ (两期之间的登记).
  public struct Between: Sendable {
    public let fact: Int64
    /// Its table.
    public let kind: String
    public let subject: String?
    public let actedOn: Day?
    public let recordedAt: Instant
    /// The fact that it answers.
    public let corrects: Int64?
  }

  /// The issue that a run was compared with.
  public func previous(of run: Int64) async throws -> Run? {
    try await pool.withSession { session in
      let found = try await session.fetchCells(
        """
        select p.id, p.as_of, p.known_at from press.report_run r join press.report_run p on p.id = r.previous
        where r.id = $1
        """, Parameters(run))
      guard let row = found.rows.first, let id = row[0].number, let asOf = row[1].civilDay,
        case .instant(let knownAt) = row[2]
      else { return nil }
      return Run(id: id, asOf: asOf, knownAt: knownAt)
    }
  }

  /// What one of two runs knew or counted and the other did not, the first so many by number.
  public func facts(between one: Line, and other: Line, atMost count: Int) async throws -> [Between] {
    let known = (min(one.knownAt, other.knownAt), max(one.knownAt, other.knownAt))
    let days = (min(one.asOf, other.asOf), max(one.asOf, other.asOf))
    return try await pool.withSession { session in
      let found = try await session.fetchCells(
        """
        select fact, kind, ledger.called(subject, $2), acted_on, recorded_at, (content ->> 'corrects')::bigint
        from ledger.records($2)
        where coalesce(acted_on <= $4, true) and (recorded_at > $1 or acted_on > $3) order by fact limit $5
        """, Parameters(known.0, known.1, days.0, days.1, Int64(count)))
      return found.rows.compactMap { row in
        guard let fact = row[0].number, let kind = row[1].string, case .instant(let at) = row[4] else { return nil }
        return Between(
          fact: fact, kind: kind, subject: row[2].string, actedOn: row[3].civilDay, recordedAt: at,
          corrects: row[5].number)
      }
    }
  }
}
