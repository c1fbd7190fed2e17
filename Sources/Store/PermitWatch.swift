internal import Casework
internal import PQ
internal import Statute

/// The permits that a correction may undo, and whether each stood before it (许可核看).
struct PermitWatch {
  private let day: Day
  private let before: [FactNumber: Set<String>]
  private let sites: [FactNumber: String]

  /// The standing permits of the site or object that a fact speaks of, or that rest on a report by its tester.
  init(of row: FactRow, _ content: String, on day: Day, in session: Session) async throws {
    self.day = day
    let found = try await session.fetchCells(
      """
      with told as (
        select content ->> 'site' as site, content ->> 'object' as object, content ->> 'finding' as finding,
          content ->> 'tester' as tester
        from (values ($1::text::jsonb), ($2::text::jsonb)) stated(content)
      )
      select distinct p.id, s.number::text from ledger.permit_known('infinity') p join ledger.site s on s.id = p.site
      where exists (
        select from told t left join ledger.finding f on f.id::text = t.finding
        where p.site::text in (t.site, f.site::text) or p.object::text in (t.object, f.object::text)
          or exists (select from ledger.assessment_reported r where r.id = p.report and r.tester::text = t.tester))
      order by p.id
      """, Parameters(row.content, content))
    let rows = found.rows.compactMap { cells -> (FactNumber, String)? in
      guard let permit = cells[0].number, let site = cells[1].string else { return nil }
      return (permit, site)
    }
    sites = Dictionary(uniqueKeysWithValues: rows)
    before = try await Self.faults(of: rows.map(\.0), on: day, in: session)
  }

  /// Those that have a fault now which they had not before.
  func lapsed(in session: Session) async throws -> [CorrectionReceipt.LapsedPermit] {
    let now = try await Self.faults(of: sites.keys.sorted(), on: day, in: session)
    return sites.keys.sorted().compactMap { permit in
      let fresh = now[permit, default: []].subtracting(before[permit, default: []])
      return fresh.isEmpty ? nil : .init(permit: permit, site: sites[permit] ?? "", faults: fresh.sorted())
    }
  }

  private static func faults(
    of permits: [FactNumber], on day: Day, in session: Session
  ) async throws -> [FactNumber: Set<String>] {
    var faults: [FactNumber: Set<String>] = [:]
    for permit in permits {
      let found = try await session.fetchCells(
        "select distinct f from ledger.permit_faults($1, $2) f", Parameters(permit, day))
      faults[permit] = Set(found.rows.compactMap { $0[0].string })
    }
    return faults
  }
}
