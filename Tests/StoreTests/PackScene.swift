import PQ
import Reports
import Statute
import Store
import Testing
import _TestKit

/// A few units, sites and objects, told in SQL, and the issues that are counted from them.
struct PackScene {
  static let bureau = "00000000-0000-4000-8001-000000000001"
  static let college = "00000000-0000-4000-8001-000000000002"
  static let county = "00000000-0000-4000-8001-000000000003"
  static let tester = "00000000-0000-4000-8004-000000000001"

  static func site(_ number: Int) -> String { "00000000-0000-4000-8002-00000000000\(number)" }
  static func object(_ number: Int) -> String { "00000000-0000-4000-8003-00000000000\(number)" }

  static func step(_ act: String) -> String {
    "'\(act)', (select min(id) from law.provision where act = '\(act)')"
  }

  let books: EphemeralDatabase

  /// Books with the units, two sites of the bureau and one of the college in the city, one of the bureau in 东昌府区.
  static func use(_ body: (PackScene) async throws -> Void) async throws {
    try await EphemeralDatabase.use { books in
      let scene = PackScene(books: books)
      try await scene.tell(
        """
        insert into ledger.unit (id) values ('\(bureau)'), ('\(college)'), ('\(county)');
        insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region) values
          ('2015-01-01', '\(bureau)', '市水利局', '未赋码', 'organ', '371500'),
          ('2015-01-01', '\(college)', '市技师学院', '未赋码', 'institution', '371500'),
          ('2015-01-01', '\(county)', '茌平县教育局', '未赋码', 'organ', '371523');
        insert into ledger.site (id, origin)
          select v::uuid, 'existing' from unnest(array['\(site(1))', '\(site(2))', '\(site(3))', '\(site(4))']) v;
        insert into ledger.site_listed (acted_on, site) select '2015-12-01', id from ledger.site;
        insert into ledger.site_described (acted_on, site, unit, name, category, region) values
          ('2015-01-01', '\(site(1))', '\(bureau)', '水利网', 'organ', '371500'),
          ('2015-01-01', '\(site(2))', '\(bureau)', '防汛网', 'organ', '371500'),
          ('2015-01-01', '\(site(3))', '\(college)', '学院网', 'institution', '371500'),
          ('2015-01-01', '\(site(4))', '\(bureau)', '城区河道网', 'organ', '371502');
        """)
      try await body(scene)
    }
  }

  /// Tells what happened as the owner.
  func tell(_ sql: String) async throws {
    try await books.session(\.owner) { try await $0.run(script: "set mlps.party = '甲';\n" + sql) }
  }

  /// The issue of a campaign, counted as the reader.
  func issue(_ campaign: String, on day: Day, since: Day? = nil) async throws -> Reports.Issue {
    let campaign = try #require(Campaign.named(campaign))
    let pool = Pool(books.reader, size: 1)
    let previous = since.map { (asOf: $0, knownAt: Instant.infinity) }
    let issue = try await ReportDesk(pool).read(
      .init(campaign: campaign, asOf: day, knownAt: .infinity, previous: previous)
    ) { issue, _ in issue }
    await pool.close()
    return issue
  }
}
