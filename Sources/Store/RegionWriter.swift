internal import PQ
internal import Statute

/// Writes the dated regions of this binary into the database (行政区划导出); nothing is ever altered.
enum RegionWriter {
  static func write(_ regions: Regions, to session: Session) async throws {
    let rows = Dictionary(grouping: regions.all, by: \.order)
    let heads = rows.mapValues { $0.last?.code ?? regions.city }
    for order in rows.keys.sorted() {
      guard let named = rows[order], let head = heads[order] else { continue }
      for region in named.reversed() {
        try await session.execute(
          sql: """
            insert into law.region_code (code, row_code, parent) values ($1, $2, $3)
            on conflict (code) do update set parent = excluded.parent where region_code.parent is distinct from excluded.parent
            """, Parameters(region.code, head, region.parent))
        try await session.execute(
          sql: """
            insert into law.region (code, valid, name, short_name, kind, row_order)
            select $1, daterange($2, $3, '[]'), $4, $5, $6, $7
            where not exists (select from law.region where code = $1 and valid = daterange($2, $3, '[]'))
            """,
          Parameters(
            region.code, region.since, region.until, region.name, region.shortName, kind(of: region),
            Int32(region.order)))
      }
    }
    for former in regions.former {
      guard let order = regions.all.first(where: { $0.code == former.successor })?.order, let head = heads[order]
      else { continue }
      try await session.execute(
        sql: "insert into law.region_code (code, row_code) values ($1, $2) on conflict do nothing",
        Parameters(former.code, head))
    }
  }

  private static func kind(of region: Region) -> String {
    switch region.kind {
    case .municipal: "city"
    case .developmentZone: "zone"
    case .district, .county, .countyCity: "county"
    }
  }
}
