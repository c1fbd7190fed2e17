import Casework
import PQ
import Registry
import Reports
import Schemas
import Statute
import Testing
import _TestKit

@testable import Store

/// Own and foreign rows side by side: two counties, the city's platform under both, testers, agencies.
@Suite struct `The sight of a county` {
  private typealias City = SightCity

  private static let cards =
    "select kind || ' ' || coalesce(number, name, id::text) from ledger.card where kind <> 'tester' order by 1"

  @Test func `a unit and a county see their own, of the platform that carries it what the gate asks, and no more`()
    async throws
  {
    try await City.use { database, owner in
      func live(_ site: SiteID) async throws -> Int {
        try await owner.number("select id from ledger.went_live where site = '\(site)'")
      }
      let (ownFact, foreignFact) = (try await live(City.eastSite), try await live(City.westSite))
      let own = [
        "assessment 东县系统", "assessment 东县系统", "finding YH1", "notice 东1号", "object 东县系统", "site W1", "unit 东县局",
      ]
      let neighbours = ["object 集约化平台", "unit 市大数据局"]
      for scope in ["unit:\(City.east)", "region:\(City.eastCounty)"] {
        let seen = try await City.texts(Self.cards, seeing: scope, of: database)
        #expect(Set(seen) == Set(own + neighbours), "\(scope)")
        for (question, answer) in [
          // Its own, and the neighbour's grading; but not how the experts came to it.
          ("select count(*) from ledger.grading_decided", "2"), ("select count(*) from ledger.grading_reviewed", "1"),
          ("select count(*) from ledger.unit_described", "2"), ("select count(*) from ledger.tester_described", "2"),
          ("select count(*) from ledger.records('infinity') where subject = '\(City.westSite)'", "0"),
          ("select count(*) from ledger.step where case_id in ('\(City.westSite)', '\(City.westObject)')", "0"),
          ("select count(*) from ledger.step where case_id = '\(City.eastSite)'", "1"),
          ("select count(*) from ledger.due_standing('\(City.day)', 'infinity')", "1"),
          ("select count(*) from ledger.standing where machine = 'operation'", "1"),
          ("select count(*) from ledger.clock_acts('infinity', '{operation.entered_as_legacy}')", "1"),
          ("select count(*) from ledger.fact(\(foreignFact))", "0"),
          ("select count(*) from ledger.fact(\(ownFact))", "1"),
          ("select count(*) from ledger.undated('infinity')", "0"),
          (
            "select string_agg(number, ' ') from ledger.gate_evidence(array['\(City.eastSite)', '\(City.westSite)']::uuid[], '\(City.day)', 'infinity')",
            "W1"
          ),
          ("select coalesce(ledger.called('\(City.westSite)', 'infinity'), 'nobody')", "nobody"),
          (
            "select count(*) from ledger.whereabouts('site', '\(City.westSite)', '\(City.day)') where number is not null",
            "0"
          ),
          ("select count(*) from ledger.neighbours('site', '\(City.westSite)') where kind <> 'site'", "0"),
          ("select count(*) from ledger.due", "1"),
          ("select string_agg(value::text, ' ') from ledger.police_counted", scope.hasPrefix("r") ? "1" : ""),
          ("select count(*) from press.report_run", scope.hasPrefix("r") ? "1" : "0"),
          ("select count(*) from ledger.mailbox", scope.hasPrefix("r") ? "2" : "1"),
        ] {
          let told = try await City.texts(question, seeing: scope, of: database)
          #expect(told == [answer], "\(scope): \(question)")
        }
      }
      let city = try await City.texts("select count(*) from ledger.card", seeing: "region:371500", of: database)
      let all = try await City.texts("select count(*) from ledger.card", seeing: "all", of: database)
      #expect(city == all)
    }
  }

  @Test func `of the facts about a subject each scope sees those that it sees among all`() async throws {
    try await City.use { database, owner in
      let ids = try await owner.texts("select id::text from ledger.card")
      #expect(ids.count > 10)
      let among = "c.id in (r.subject, r.case_id)"
      let scopes = [
        "all", "region:371500", "region:\(City.eastCounty)", "unit:\(City.west)", "tester:\(City.tester)",
        "agency:authority:371500", "agency:establishment_office:\(City.westCounty)", "audit", "",
      ]
      for scope in scopes {
        func seen(_ join: String) async throws -> [String] {
          let cards = "unnest('{\(ids.joined(separator: ","))}'::uuid[]) c(id)"
          return try await City.texts(
            "select c.id || ' ' || r.kind || ' ' || r.fact from \(cards) \(join) order by 1", seeing: scope,
            of: database)
        }
        let all = try await seen("join ledger.records('infinity') r on \(among)")
        let own = try await seen("cross join lateral ledger.records_of(array[c.id], 'infinity') r")
        #expect(own == all, "\(scope)")
        #expect(all.isEmpty == ["audit", ""].contains(scope), "\(scope)")
      }
    }
  }

  @Test func `words add up, and a malformed one neither shows nor hides`() async throws {
    try await City.use { database, _ in
      let both = try await City.texts(
        "select number from ledger.site order by 1", seeing: "x unit:\(City.east) region:9 unit:\(City.west)",
        of: database)
      #expect(both == ["W1", "W2"])
      let broken = try await City.texts(
        "select number from ledger.site", seeing: "unit:\(City.east)\tregion:371500", of: database)
      #expect(broken == [])
    }
  }

  @Test func `who loses a site loses the sight of it, and who gains it gains it`() async throws {
    try await City.use { database, owner in
      func sees(_ unit: UnitID) async throws -> [String] {
        try await City.texts(
          """
          select 'site ' || count(*) from ledger.site_described where site = '\(City.eastSite)'
          union all select 'live ' || count(*) from ledger.went_live where site = '\(City.eastSite)'
          union all select 'finding ' || count(*) from ledger.finding_opened where finding = '\(City.eastFinding)'
          union all select 'notice ' || count(*) from ledger.notice_issued where notice = '\(City.eastNotice)'
          """, seeing: "unit:\(unit)", of: database)
      }
      #expect(try await sees(City.east) == ["site 1", "live 1", "finding 1", "notice 1"])
      #expect(try await sees(City.west) == ["site 0", "live 0", "finding 0", "notice 0"])
      try await owner.run(
        script: """
          insert into ledger.site_described (acted_on, site, unit, name, category, region)
          values ('\(City.day + 1)', '\(City.eastSite)', '\(City.west)', '东县网站', 'organ', '\(City.westCounty)')
          """)
      // The finding is of the object too, which stays where it was.
      #expect(try await sees(City.east) == ["site 0", "live 0", "finding 1", "notice 0"])
      #expect(try await sees(City.west) == ["site 2", "live 1", "finding 1", "notice 1"])
      try await owner.run(
        script: """
          insert into ledger.site_described (acted_on, site, unit, name, category, region, corrects, void, reason)
          select acted_on, site, unit, name, category, region, id, true, '误登' from ledger.site_described
          where unit = '\(City.west)' and site = '\(City.eastSite)'
          """)
      #expect(try await sees(City.east) == ["site 3", "live 1", "finding 1", "notice 1"])
      #expect(try await sees(City.west) == ["site 0", "live 0", "finding 0", "notice 0"])
    }
  }

  @Test func `a tester sees its own project, the object, who is around it, and no other's`() async throws {
    try await City.use { database, owner in
      let scope = "tester:\(City.tester)"
      for (question, answer) in [
        ("select string_agg(id::text, ' ') from ledger.assessment", "\(City.project)"),
        ("select string_agg(contract, ' ') from ledger.assessment_contracted", "合同1"),
        ("select string_agg(name, ' ') from ledger.object_described", "东县系统"),
        ("select string_agg(object::text, ' ') from ledger.grading_decided", "\(City.eastObject)"),
        ("select string_agg(name, ' ') from ledger.site_described", "东县网站"),
        ("select string_agg(domain, ' ') from ledger.site_named", "east.gov.cn"),
        ("select string_agg(name, ' ') from ledger.unit_described", "东县局"),
        ("select string_agg(number, ' ') from ledger.finding", "YH1"),
        ("select string_agg(name, ' ') from ledger.tester_described", "甲测评"),
        // Of the site and the unit their description alone.
        ("select count(*) from ledger.went_live", "0"), ("select count(*) from ledger.icp_recorded", "0"),
        ("select count(*) from ledger.notice", "0"),
        ("select count(*) from ledger.standing where machine = 'operation'", "0"),
      ] {
        let told = try await City.texts(question, seeing: scope, of: database)
        #expect(told == [answer], "\(question)")
      }
      try await owner.run(
        script: """
          insert into ledger.assessment_contracted (acted_on, object, assessment, tester, contract, planned, act, provision, corrects, reason)
          select acted_on, object, assessment, '\(City.otherTester)', contract, planned, act, provision, id, '误登'
          from ledger.assessment_contracted where assessment = '\(City.project)'
          """)
      let left = try await City.texts(
        "select 'x' from ledger.assessment union all select 'y' from ledger.object union all select 'z' from ledger.site",
        seeing: scope, of: database)
      #expect(left == [])
    }
  }

  @Test func `an agency sees who is in its region, and of the facts only its own`() async throws {
    try await City.use { database, _ in
      let scope = "agency:communications:\(City.eastCounty)"
      for (question, answer) in [
        ("select string_agg(number, ' ') from ledger.site", "W1"),
        ("select string_agg(name, ' ' order by name) from ledger.unit_described", "东县局"),
        ("select string_agg(number, ' ') from ledger.icp_recorded", "鲁ICP备1号"),
        ("select count(*) from ledger.went_live", "0"), ("select count(*) from ledger.object", "0"),
        ("select count(*) from ledger.finding", "0"), ("select count(*) from ledger.grading_decided", "0"),
        ("select count(*) from ledger.standing", "0"), ("select count(*) from ledger.tester", "0"),
      ] {
        let told = try await City.texts(question, seeing: scope, of: database)
        #expect(told == [answer], "\(question)")
      }
      let authority = "agency:authority:371500"
      for (question, answer) in [
        ("select count(*) from ledger.object_described", "3"), ("select count(*) from ledger.grading_approved", "0"),
        ("select count(*) from ledger.grading_decided", "0"),
        ("select count(distinct machine) || min(machine) from ledger.standing", "1grading"),
      ] {
        let told = try await City.texts(question, seeing: authority, of: database)
        #expect(told == [answer], "\(question)")
      }
    }
  }

  @Test func `wide rows are made of what is in sight`() async throws {
    try await City.use { database, owner in
      try await owner.run(
        script: """
          insert into ledger.site_listed (acted_on, site) select '\(City.day)', id from ledger.site
          """)
      for (scope, sites) in [
        ("all", ["W1", "W2"]), ("region:\(City.eastCounty)", ["W1"]), ("region:371500", ["W1", "W2"]),
        ("unit:\(City.west)", ["W2"]),
      ] {
        let told = try await database.session(reached: database.reader(seeing: scope)) { reader -> [String] in
          try await reader.transaction { session -> [String] in
            guard let campaign = Campaign.named("liaocheng-2015") else { return [] }
            let rows = WideRows(
              campaign: campaign, asOf: City.day, knownAt: .infinity, previous: nil)
            try await rows.make(in: session)
            return try await session.texts(
              "select s.number from site_row r join ledger.site s on s.id = r.site order by 1")
          }
        }
        #expect(told == sites, "\(scope)")
      }
    }
  }

  @Test func `evidence is seen with the fact it proves, and by who handed it in`() async throws {
    try await City.use { database, owner in
      try await owner.run(
        script: """
          insert into ledger.evidence (sha256, bytes, media_type) values (repeat('a', 64), 1, 'text/plain'), (repeat('b', 64), 1, 'text/plain');
          insert into ledger.evidence_name (sha256, name) values (repeat('a', 64), '东.txt'), (repeat('b', 64), '散.txt');
          insert into ledger.fact_evidence (fact, sha256) select id, repeat('a', 64) from ledger.went_live where site = '\(City.eastSite)'
          """)
      func names(_ scope: String, party: String = "乙") async throws -> [String] {
        try await database.session(reached: database.app(seeing: scope)) { session in
          try await session.run(script: "set mlps.party = '\(party)'")
          return try await session.texts("select name from ledger.evidence_name order by 1")
        }
      }
      #expect(try await names("unit:\(City.east)") == ["东.txt"])
      #expect(try await names("unit:\(City.west)") == [])
      #expect(try await names("unit:\(City.west)", party: "甲") == ["东.txt", "散.txt"])
      #expect(try await names("agency:communications:371500") == [])
      #expect(try await names("audit", party: "甲") == [])
    }
  }
}
