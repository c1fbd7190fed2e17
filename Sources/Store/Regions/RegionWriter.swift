internal import PQ
internal import Reports
internal import Statute

/// Writes the regions that are chosen for a ledger into it (区划选定); what was published under them is never altered.
enum RegionWriter {
  /// Writes those that are chosen; where nobody chooses, the usual ones into a new ledger. Throws `RegionRefusal`.
  static func settle(_ chosen: Regions?, by party: String?, in session: Session) async throws {
    let kept = KeptRegions(try await session.fetchAll(AllRegions()))
    let held = kept.regions
    let isNew = held.all.isEmpty
    guard let wanted = chosen ?? (isNew || kept.isBare ? .usual : nil), wanted != held || kept.isBare else { return }
    if !isNew { try await judge(wanted, instead: held, in: session) }
    try await write(wanted, to: session)
    guard chosen != nil else { return }
    try await AuditBook.note(
      AuditEvent(
        .settingChanged, party: party,
        particulars: ["setting": "regions", "from": held.city, "to": wanted.city, "rows": "\(wanted.all.count)"]),
      in: session)
  }

  private static func judge(_ wanted: Regions, instead held: Regions, in session: Session) async throws {
    let holdsFacts = try await session.fetchOne(HoldsFacts()).value
    if wanted.city != held.city {
      if holdsFacts {
        throw RegionRefusal.anotherPlace(held: held.city, name: held.cityName, wanted: wanted.city)
      }
      return
    }
    let codes = Set(wanted.all.map(\.code) + wanted.former.map(\.code))
    let all = held.all.map { ($0.code, $0.name) } + held.former.map { ($0.code, $0.name) }
    if holdsFacts, let missing = all.first(where: { !codes.contains($0.0) }) {
      throw RegionRefusal.leftOut(code: missing.0, name: missing.1)
    }
    guard let last = try await session.fetchOne(LastPublished()).value else { return }
    let (before, after) = (Printed.all(of: held, through: last), Printed.all(of: wanted, through: last))
    if let first = before.first(where: { !after.contains($0) }) ?? after.first(where: { !before.contains($0) }) {
      throw RegionRefusal.published(code: first.code, name: first.name, through: last)
    }
  }

  /// A row as books up to a day print it.
  private struct Printed: Hashable {
    let code: String
    let name: String
    let shortName: String
    let kind: String
    let order: Int
    let since: Day?
    let until: Day?

    static func all(of regions: Regions, through day: Day) -> [Printed] {
      regions.all.filter { region in region.since.map { $0 <= day } ?? true }.map { region in
        Printed(
          code: region.code, name: region.name, shortName: region.shortName, kind: RegionWriter.kind(of: region),
          order: region.order, since: region.since, until: region.until.flatMap { $0 < day ? $0 : nil })
      }
    }
  }

  private static func write(_ regions: Regions, to session: Session) async throws {
    let heads = Dictionary(regions.all.map { ($0.order, $0.code) }, uniquingKeysWith: { $1 })
    var codes: [(code: String, row: String, parent: String?, name: String?, until: Day?, successor: String?)] = []
    for region in regions.all where !codes.contains(where: { $0.code == region.code }) {
      let name = region.code == regions.city ? regions.cityName : nil
      codes.append((region.code, heads[region.order] ?? region.code, region.parent, name, nil, nil))
    }
    for former in regions.former {
      guard let order = regions.region(former.successor)?.order, let head = heads[order] else { continue }
      codes.append((former.code, head, nil, former.name, former.until, former.successor))
    }
    try await session.execute(sql: "delete from law.region", Parameters())
    // One statement: the cards of all subjects follow each.
    try await session.execute(
      sql: """
        insert into law.region_code (code, row_code, parent, name, until, successor)
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[], $6::text[])
        on conflict (code) do update set row_code = excluded.row_code, parent = excluded.parent, name = excluded.name,
          until = excluded.until, successor = excluded.successor
        """,
      Parameters(
        codes.map(\.code), codes.map(\.row), codes.map(\.parent), codes.map(\.name), codes.map(\.until),
        codes.map(\.successor)))
    try await session.execute(
      sql: "delete from law.region_code where code <> all ($1)", Parameters(codes.map(\.code)))
    for region in regions.all {
      try await session.execute(
        sql: """
          insert into law.region (code, valid, name, short_name, kind, kind_name, row_order, source, aliases)
          values ($1, daterange($2, $3, '[]'), $4, $5, $6, $7, $8, $9, $10)
          """,
        Parameters(
          region.code, region.since, region.until, region.name, region.shortName, kind(of: region),
          region.kind.rawValue, Int32(region.order), region.source, region.aliases))
    }
  }

  fileprivate static func kind(of region: Region) -> String {
    switch region.kind {
    case .municipal, .provincial: "city"
    case .developmentZone: "zone"
    case .prefecture, .district, .county, .countyCity: "county"
    }
  }

  /// Whether anything is recorded that may speak of a region.
  struct HoldsFacts: Statement {
    typealias Answer = Single<Bool>
    static let sql = """
      select exists (select from ledger.card) or exists (select from ledger.police_counted)
        or exists (select from campaign.opened) or exists (select from press.report_run)
        or exists (select from access.post where region is not null) or exists (select from policy.accepting_organ)
      """
  }

  /// The last day of which an issue was published.
  struct LastPublished: Statement {
    typealias Answer = Single<Day?>
    static let sql = "select max(r.as_of) from press.report_run r join press.report_release p on p.run = r.id"
  }
}
