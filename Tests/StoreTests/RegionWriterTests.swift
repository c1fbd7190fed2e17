import PQ
import Reports
import Schemas
import Statute
import Testing
import _Scenes
import _TestKit

@testable import Store

@Suite struct `The regions of a ledger` {
  private static let shandong = """
    {"code": "370000", "name": "山东省", "rows": [
      [{"code": "370000", "name": "山东省省直", "short_name": "省直", "kind": "省本级"}],
      [{"code": "370100", "name": "济南市", "kind": "地级行政区", "aliases": ["济南"], "source": "副省级市"}],
      [{"code": "371400", "name": "德州市", "kind": "地级行政区"}],
      [{"code": "371500", "name": "聊城市", "kind": "地级行政区"}],
      [{"code": "LC-HGQ", "name": "黄河三角洲农业高新技术产业示范区", "kind": "市属开发区", "since": "2015-10-01"}]],
     "former": [{"code": "372500", "name": "聊城地区", "until": "1997-08-28", "successor": "371500"}]}
    """

  private static func regions(_ owner: Session) async throws -> Regions { try await owner.regions() }

  @Test func `they are read as they were chosen, whosever they are`() async throws {
    try await EphemeralDatabase.use(migrated: false) { books in
      try await books.session(\.owner) { owner in
        let shandong = try Regions(file: "f", json: Self.shandong)
        _ = try await Migrator(owner).migrate(choosing: shandong, by: "甲")
        #expect(try await owner.regions() == shandong)
        #expect(try await Migrator(owner).migrate() == [])
        #expect(try await owner.regions() == shandong)
        // What a city, a province and a zone reach.
        for (word, codes) in [
          ("371500", ["371500"]), ("370000", ["370000", "370100", "371400", "371500", "LC-HGQ"]),
          ("LC-HGQ", ["LC-HGQ"]),
          ("372500", ["371500"]), ("371600", []),
        ] {
          let within = try await owner.texts("select w from sight.within('\(word)') w order by w collate \"C\"")
          #expect(within == codes, "\(word)")
        }
      }
      // Whoever may see anything of the books sees whose they are.
      let place = try await books.session(reached: books.app(seeing: "region:371500")) { app in
        try await app.regions().cityName
      }
      #expect(place == "山东省")
    }
  }

  @Test func `a ledger of an older program has the whole of them after it`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        #expect(try await owner.regions() == .liaocheng)
        try await owner.run(
          script: """
            update law.region set kind_name = null, source = '', aliases = '{}';
            update law.region_code set name = null, until = null, successor = null;
            """)
        #expect(try await owner.regions() != .liaocheng)
        _ = try await Migrator(owner).migrate()
        #expect(try await owner.regions() == .liaocheng)
        #expect(
          try await owner.number("select count(*) from audit.event where particulars ->> 'setting' = 'regions'") == 0)
      }
    }
  }

  /// The regions of 聊城 as a file has them, with something in it replaced.
  private static func amended(_ old: String, _ new: String) throws -> Regions {
    var all = Regions.liaocheng.all
    if let place = all.firstIndex(where: { $0.code == old }) {
      let region = all[place]
      all[place] = Region(
        order: region.order, code: region.code, name: new, shortName: region.shortName, kind: region.kind,
        since: region.since, until: region.until, parent: region.parent, successor: region.successor,
        source: region.source, aliases: region.aliases)
    }
    return Regions(city: "371500", cityName: "聊城市", all: all, former: Regions.liaocheng.former)
  }

  /// 高唐县 becomes a city on a day, under a code of its own.
  private static func raised(on day: Day) -> Regions {
    var all = Regions.liaocheng.all
    let place = all.firstIndex { $0.code == "371526" } ?? 0
    all[place] = Region(
      order: 8, code: "371526", name: "高唐县", shortName: "高唐", kind: .county, until: day - 1, parent: "371500",
      successor: "371582")
    all.insert(
      Region(
        order: 8, code: "371582", name: "高唐市", shortName: "高唐", kind: .countyCity, since: day, parent: "371500"),
      at: place + 1)
    return Regions(city: "371500", cityName: "聊城市", all: all, former: Regions.liaocheng.former)
  }

  private static let facts = """
    set mlps.party = '甲';
    insert into ledger.unit (id) values ('00000000-0000-4000-8000-000000000001');
    insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region)
    values ('2015-10-01', '00000000-0000-4000-8000-000000000001', '高唐县某局', '未赋码', 'organ', '371526');
    """
  private static let issue = """
    set mlps.party = '甲';
    insert into press.report_run (campaign, as_of, known_at, settings, edition, draft, balanced)
    values ('liaocheng-2015', '2016-06-30', now(), '{}', '2016-01-01', false, true);
    insert into press.report_release (run, balanced) select id, balanced from press.report_run;
    """

  @Test func `under published issues they grow and never change`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { try await $0.run(script: Self.facts) }
      try await books.session(\.owner) { owner in
        let migrator = Migrator(owner)
        // Nothing is published: a name that was written wrongly is put right.
        _ = try await migrator.migrate(choosing: try Self.amended("371525", "冠州县"), by: "甲")
        #expect(try await owner.regions().region("371525")?.name == "冠州县")
        _ = try await migrator.migrate(choosing: .liaocheng, by: "甲")
        try await owner.run(script: Self.issue)
        let expected: [(Regions, RegionRefusal)] = [
          (try Self.amended("371525", "冠州县"), .published(code: "371525", name: "冠县", through: Day(2016, 6, 30))),
          (Self.raised(on: Day(2016, 6, 30)), .published(code: "371526", name: "高唐县", through: Day(2016, 6, 30))),
          (
            Regions(city: "371500", cityName: "聊城市", all: Regions.liaocheng.all.dropLast(), former: []),
            .leftOut(code: "LC-DJQ", name: "聊城江北水城旅游度假区")
          ),
          (
            try Regions(file: "f", json: Self.shandong),
            .anotherPlace(held: "371500", name: "聊城市", wanted: "370000")
          ),
        ]
        for (wanted, refusal) in expected {
          let said = await #expect(throws: RegionRefusal.self) { try await migrator.migrate(choosing: wanted, by: "甲") }
          #expect(said == refusal)
          #expect(try await owner.regions() == .liaocheng)
        }
        // From the day after on it may be otherwise; the facts go with the row.
        let raised = Self.raised(on: Day(2016, 7, 1))
        for _ in 1...2 {
          _ = try await migrator.migrate(choosing: raised, by: "甲")
          #expect(try await owner.regions() == raised)
        }
        #expect(try await owner.texts("select row_code from law.region_code where code = '371526'") == ["371582"])
        #expect(try await owner.texts("select region from ledger.card where kind = 'unit'") == ["371582"])
        let before = try await ReportDesk.regions(on: Day(2016, 6, 30), owner).map(\.code)
        #expect(before == Regions.liaocheng.rows(on: Day(2016, 6, 30)).map(\.code))
        #expect(
          try await owner.number("select count(*) from audit.event where particulars ->> 'setting' = 'regions'") == 3)
      }
    }
  }

  @Test func `no wide row knows the code of a region`() {
    for table in RowTable.all { #expect(table.sql.firstMatch(of: /'(?:[0-9]{6}|LC-[A-Z]+)'/) == nil, "\(table.name)") }
  }

  @Test func `an object whose unit nobody described is counted with whoever keeps the books`() async throws {
    let campaign = try #require(Campaign.named("liaocheng-2015"))
    try await EphemeralDatabase.use(migrated: false) { books in
      try await books.session(\.owner) { owner in
        _ = try await Migrator(owner).migrate(choosing: try Regions(file: "f", json: Self.shandong), by: "甲")
      }
      try await books.session(\.app) { app in
        try await app.run(
          script: """
            set mlps.party = '甲';
            insert into ledger.unit (id) values ('00000000-0000-4000-8000-000000000001');
            insert into ledger.object (id) values ('00000000-0000-4000-8000-000000000002');
            insert into ledger.object_described (acted_on, object, unit, name) values
              ('2016-03-01', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', '门户系统');
            """)
      }
      let counted = try await books.session(\.reader) { reader in
        try await reader.transaction { session in
          try await session.run(script: ReportDesk.settings)
          let rows = WideRows(campaign: campaign, asOf: Day(2016, 6, 30), knownAt: .infinity, previous: nil)
          try await rows.make(in: session)
          return try await session.texts("select region || ' ' || region_name from object_row")
        }
      }
      #expect(counted == ["370000 省直"])
    }
  }
}
