import PQ
import Testing
import _TestKit

@testable import Backend

@Suite struct `The list of the gate` {
  /// A zone has a code of its own, not one within the city's.
  @Test func `of the city is of all its rows, its zones among them`() async throws {
    try await JobScene.use { scene in
      try await scene.books.session(\.app) {
        try await $0.run(
          script: """
            set mlps.party = '甲'; set mlps.scope = 'all';
            create temp table named on commit preserve rows as
              select n, md5('unit' || n)::uuid as unit, md5('site' || n)::uuid as site,
                (array['371500', '371502', 'LC-JKQ'])[n] as region from generate_series(1, 3) n;
            insert into ledger.unit (id) select unit from named;
            insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region)
              select '2016-01-01', unit, n || '局', '未赋码', 'organ', region from named;
            insert into ledger.site (id, number, origin) select site, 'W' || n, 'new' from named;
            insert into ledger.site_listed (acted_on, site) select '2016-01-01', site from named;
            insert into ledger.site_described (acted_on, site, unit, name, category, region)
              select '2016-01-01', site, unit, n || '网', 'organ', region from named
            """)
      }
      for (within, regions) in [
        ("", ["371500", "371502", "LC-JKQ"]), ("&region=371500", ["371500", "371502", "LC-JKQ"]),
        ("&region=LC-JKQ", ["LC-JKQ"]), ("&region=371502", ["371502"]),
      ] {
        let listed = try await scene.get("/v1/gate?as_of=2016-06-30\(within)").object["sites"] as? [[String: Any]] ?? []
        #expect(listed.compactMap { $0["region"] as? String }.sorted() == regions, "\(within)")
      }
    }
  }
}
