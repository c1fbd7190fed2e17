import Casework
import Statute
import Testing
import _Scenes

@Suite struct RegisterActTests {
  static let day = Scenes.opened + 30
  static let site = Subject.site(Cast.existing)
  static let unit = Subject.unit(Cast.unit)
  static let tester = Subject.tester(Cast.tester)

  static func books(
    category: UnitCategory = .organ, siteCategory: UnitCategory = .organ, kind: UnitKind? = nil,
    administrative: Bool? = nil
  ) -> PaperRegister {
    var books = PaperRegister()
    for registration in Cast.registrations { books.register(registration) }
    for given in Cast.described(on: Scenes.opened) {
      books.record(given.content, act: given.content.plainAct, on: given.day)
    }
    books.record(
      UnitDescribed(
        unit: Cast.unit, name: "某单位", uscc: nil, noUsccReason: "无", category: category, region: "371500",
        administrative: administrative, kind: kind), act: "unit.described", on: Scenes.opened + 1)
    books.record(
      SiteDescribed(site: Cast.existing, unit: Cast.unit, name: "某网站", category: siteCategory, region: "371500"),
      act: "site.described", on: Scenes.opened + 1)
    return books
  }

  static func refusal(
    _ act: any Act, on subject: Subject = site, in books: PaperRegister = books(), by party: Party = Cast.staff,
    document: String? = nil, day: Day = day
  ) -> [String] {
    books.refusal(of: act, on: subject, by: party, on: day, document: document)
  }

  @Test func `who is described first enters the register`() throws {
    var books = PaperRegister()
    let unit = Subject.unit(UnitID(high: 0x4000, low: 1 << 63 | 0xa9))
    #expect(try books.perform(DescribeUnit.example, on: unit, by: Cast.staff, on: Self.day).registrations.count == 1)
    #expect(try books.perform(DescribeUnit.example, on: unit, by: Cast.staff, on: Self.day).registrations.isEmpty)
    #expect(DescribeUnit.registers && DescribeTester.registers && !DescribeSite.registers)
  }

  @Test func `a site and an object are entered under their unit`() throws {
    var books = Self.books()
    let entered = try books.perform(DescribeSite.example, on: Self.unit, by: Cast.staff, on: Self.day)
    guard case .site(let site, nil, .new)? = entered.registrations.first else {
      Issue.record("\(entered.registrations)")
      return
    }
    let described = try #require(entered.entries[0].content as? SiteDescribed)
    #expect(described.site == site && described.unit == Cast.unit)
    #expect(entered.entries[1].content is SiteListed)
    let object = try books.perform(DescribeObject.example, on: Self.unit, by: Cast.staff, on: Self.day)
    #expect(object.registrations.map(\.subject.kind) == [.object])
    // Described again, it is nobody new.
    #expect(
      try books.perform(DescribeSite.example, on: .site(site), by: Cast.staff, on: Self.day).registrations.isEmpty)
  }

  @Test func `an existing site is entered by the coordinator, on paper, when it was live before the campaign`() throws {
    func act(_ liveOn: Day) -> DescribeSite {
      DescribeSite(name: "某网站", category: .organ, region: "371500", liveOn: liveOn)
    }
    let before = Day(2012, 3, 5)
    #expect(Self.refusal(act(before), on: Self.unit, document: "1号") == ["origin_not_shown"])
    #expect(Self.refusal(act(before), on: Self.unit, by: Cast.coordinator) == ["origin_not_shown"])
    #expect(
      Self.refusal(act(Day(2016, 1, 1)), on: Self.unit, by: Cast.coordinator, document: "1号") == ["live_after_campaign"]
    )
    // The origin of a site never changes.
    #expect(Self.refusal(act(before), by: Cast.coordinator, document: "1号") == ["origin_not_shown"])
    var books = Self.books()
    let deed = try books.perform(act(before), on: Self.unit, by: Cast.coordinator, on: Self.day, document: "1号")
    guard case .site(_, nil, .existing)? = deed.registrations.first else {
      Issue.record("\(deed.registrations)")
      return
    }
  }

  @Test(arguments: [
    (
      "uscc", DescribeUnit(name: "某局", uscc: "1137150000499900XA", category: .organ, region: "371500"),
      "uscc_check_character"
    ),
    ("no code", DescribeUnit(name: "某局", category: .organ, region: "371500"), "code_or_reason"),
    ("reason", DescribeUnit(name: "某局", noUsccReason: "", category: .organ, region: "371500"), "not_a_line"),
    ("name", DescribeUnit(name: " 某局", noUsccReason: "无", category: .organ, region: "371500"), "not_a_line"),
    ("closed region", DescribeUnit(name: "某局", noUsccReason: "无", category: .organ, region: "371523"), "region_closed"),
    (
      "kind", DescribeUnit(name: "某局", noUsccReason: "无", category: .organ, region: "371500", kind: .enterprise),
      "kind_unlike_category"
    ),
    (
      "rank", DescribeUnit(name: "某厂", noUsccReason: "无", category: .enterprise, region: "371500", rank: .department),
      "rank_of_others"
    ),
  ]) func `a unit is described truly`(_ what: String, _ act: DescribeUnit, _ code: String) {
    #expect(Self.refusal(act, on: Self.unit) == [code], "\(what)")
  }

  @Test func `a unit ends once, not in itself, and nothing is entered under it after`() {
    var books = Self.books()
    #expect(Self.refusal(EndUnit(successor: Cast.unit), on: Self.unit, by: Cast.establishment) == ["names_itself"])
    books.record(UnitEnded(unit: Cast.unit), act: "unit.ended", on: Self.day)
    #expect(Self.refusal(EndUnit(), on: Self.unit, in: books, by: Cast.establishment) == ["unit_ended"])
    #expect(Self.refusal(DescribeSite.example, on: Self.unit, in: books) == ["unit_ended"])
    #expect(Self.refusal(DescribeObject.example, on: Self.unit, in: books) == ["unit_ended"])
  }

  @Test func `what is written of a site is one line, and its region is one of the day`() {
    let act = { (name: String, region: String) in DescribeSite(name: name, category: .organ, region: region) }
    #expect(Self.refusal(act("", "371500")) == ["not_a_line"])
    #expect(Self.refusal(act("某\n网站", "371500")) == ["not_a_line"])
    #expect(Self.refusal(act("某网站", "371599")) == ["region_unknown"])
    #expect(Self.refusal(act("某网站", "371503"), day: Day(2025, 6, 1)) == [])
  }

  @Test func `an object's kinds are of the standard`() {
    #expect(Self.refusal(DescribeObject(name: "系统", kinds: ["website"]), on: .object(Cast.object)) == ["kind_unknown"])
    #expect(Self.refusal(DescribeObject(name: "系统", kinds: []), on: .object(Cast.object)) == ["kind_unknown"])
    #expect(Self.refusal(DescribeObject(name: "", kinds: nil), on: .object(Cast.object)) == ["not_a_line"])
  }

  @Test func `a site that is left out by approval has its paper`() {
    #expect(Self.refusal(ExemptSite.example, by: Cast.coordinator) == ["no_paper"])
    #expect(Self.refusal(ExemptSite(ground: .secret), by: Cast.coordinator) == [])
  }

  @Test(arguments: [
    (UnitCategory.organ, UnitKind?.none, "www.example.com", ["domain_suffix_government"]),
    (.organ, .partyOrgan, "www.example.cn", []), (.organ, nil, "聊城.政务", []), (.organ, nil, "www.lc.gov.cn", []),
    (.institution, nil, "www.example.com", []), (.institution, nil, "www.lc.gov.cn", []),
    (.enterprise, nil, "www.example.com", []), (.enterprise, nil, "www.lc.gov.cn", ["domain_suffix_enterprise"]),
  ]) func `a name ends as its unit's may`(
    _ category: UnitCategory, _ kind: UnitKind?, _ domain: String, _ refused: [String]
  ) {
    let books = Self.books(category: category, siteCategory: category, kind: kind)
    #expect(Self.refusal(NameSite(domain: domain), in: books) == refused)
  }

  @Test func `an organ's site bears an organ's name whoever runs it, by the notice of its day`() throws {
    let books = Self.books(category: .institution, siteCategory: .organ, administrative: true)
    #expect(Self.refusal(NameSite(domain: "www.example.com"), in: books) == ["domain_suffix_government"])
    func basis(_ day: Day) -> Basis? {
      var early = PaperRegister()
      early.register(.unit(Cast.unit))
      early.register(.site(Cast.existing, number: nil, origin: .existing))
      for given in Cast.described(on: Day(2016, 1, 1)) {
        early.record(given.content, act: given.content.plainAct, on: given.day)
      }
      do {
        try early.perform(NameSite(domain: "www.example.com"), on: Self.site, by: Cast.staff, on: day)
      } catch {
        if case .reasons(let reasons) = error { return reasons.first?.basis }
      }
      return nil
    }
    #expect(basis(Day(2016, 3, 1)) == .sites2014("第二部分"))
    #expect(basis(Day(2020, 3, 1)) == .domains())
  }

  @Test func `a name is no address, is written down once, and is given up only when it was borne`() throws {
    var books = Self.books()
    #expect(Self.refusal(NameSite(domain: "192.168.0.1")) == ["domain_ip_address"])
    #expect(Self.refusal(UnnameSite(domain: "www.lc.gov.cn")) == ["name_not_in_use"])
    #expect(Self.refusal(UnnameSite(domain: "a_b.gov.cn")) == ["domain_underscore"])
    try books.perform(NameSite(domain: "HTTPS://WWW.LC.GOV.CN/"), on: Self.site, by: Cast.staff, on: Self.day)
    #expect(books.file(of: Self.site).names(of: Self.site.id, on: Self.day).map(\.domain) == ["www.lc.gov.cn"])
    #expect(Self.refusal(NameSite(domain: "www.lc.gov.cn"), in: books) == ["name_in_use"])
    #expect(Self.refusal(NameSite(domain: "www.lc.gov.cn", role: .alias), in: books) == [])
    try books.perform(UnnameSite(domain: "www.lc.gov.cn"), on: Self.site, by: Cast.staff, on: Self.day)
    #expect(books.file(of: Self.site).names(of: Self.site.id, on: Self.day).isEmpty)
    #expect(Self.refusal(NameSite(domain: "www.lc.gov.cn"), in: books) == [])
  }

  @Test func `one name is not borne by two live sites without a platform that carries both`() {
    var books = Self.books()
    books.record(
      SiteNamed(site: Cast.new, domain: "www.lc.gov.cn", display: "www.lc.gov.cn", role: .main), act: "site.named",
      on: Self.day)
    func refused() -> [String] {
      let file = CaseFile(of: Self.site, registrations: books.registrations, records: books.records)
      let moment = Moment(
        on: Self.day, today: Self.day, by: Cast.staff, fresh: Identifier(high: 0x4000, low: 1 << 63))
      do {
        _ = try NameSite(domain: "www.lc.gov.cn").decide(on: file, at: moment)
        return []
      } catch {
        return error.codes
      }
    }
    #expect(refused() == [])
    books.record(
      WentLive(site: Cast.new, origin: .new), act: "operation.seen_live", stage: "live_unapproved", on: Self.day)
    #expect(refused() == ["domain_taken"])
    books.record(ObjectCovers(object: Cast.object, site: Cast.new), act: "object.covers", on: Self.day)
    #expect(refused() == [])
  }

  @Test func `numbers have their form`() {
    #expect(Self.refusal(RecordIcp(number: "川ICP备12345678号")) == ["icp_police_character"])
    #expect(Self.refusal(RegisterWithPolice(number: "1")) == ["police_number_shape"])
    #expect(Self.refusal(ShowPoliceNumber()) == ["no_number"])
    #expect(Self.refusal(GrantSiteCode(code: "12")) == ["site_code_shape"])
    let books = Self.books(category: .institution, siteCategory: .institution)
    #expect(Self.refusal(GrantSiteCode.example, in: books) == ["not_governmental"])
  }

  @Test func `an object carries a site once, and lets go of what it carries`() {
    #expect(Self.refusal(CoverSite(site: Cast.existing), on: .object(Cast.object)) == ["already_covers"])
    #expect(Self.refusal(UncoverSite(site: Cast.new), on: .object(Cast.object)) == ["not_covering"])
  }

  @Test func `a tester's papers are of their form and time`() {
    let span = DaySpan(from: Day(2024, 1, 1), through: Day(2026, 12, 31))
    let open = DaySpan(from: Day(2024, 1, 1), through: nil)
    let certificate = CertifyTester.example.certificate
    func refused(_ act: any Act, document: String? = "1号") -> [String] {
      Self.refusal(act, on: Self.tester, by: Cast.supervisor, document: document)
    }
    #expect(refused(CertifyTester(certificate: "SC1", valid: span)) == ["tester_certificate_shape"])
    #expect(refused(CertifyTester(certificate: "DJCP2010370001", valid: span)) == ["tester_certificate_ended"])
    #expect(refused(CertifyTester(certificate: certificate, valid: open)) == ["period_reversed"])
    #expect(refused(DescribeTester(name: "", province: nil)) == ["not_a_line"])
    #expect(refused(SuspendTester.example, document: nil) == ["no_paper"])
    #expect(refused(SuspendTester(during: open, ground: .revoked)) == [])
    let reversed = DaySpan(from: Day(2024, 1, 2), through: Day(2024, 1, 1))
    #expect(refused(SuspendTester(during: reversed, ground: .suspended)) == ["period_reversed"])
  }

  @Test func `a change is to be assessed until a test or an assessment answers it`() {
    var books = Self.books()
    #expect(Self.refusal(ChangeSite(change: .newFunction, account: "")) == ["not_a_line"])
    for (change, offset) in [(MajorChangeKind.newFunction, 0), (.migration, 1), (.unitChange, 2)] {
      books.record(
        SiteChanged(site: Cast.existing, change: change, account: "变更"), act: "site.changed", on: Self.day + offset)
    }
    func due(by offset: Int) -> [RetestKind] {
      books.file(of: Self.site).changesToAssess(of: Self.site.id, on: Self.day + offset).map(\.demands)
    }
    #expect(due(by: 9) == [.prelaunch, .change])
    books.record(
      PrelaunchTested(site: Cast.existing, tester: "甲", outcome: .pass), act: "site.prelaunch_tested", on: Self.day + 5)
    #expect(due(by: 9) == [.change])
    books.record(
      AssessmentReported(object: Cast.object, tester: Cast.tester, template: .of2025, conclusion: .conforming),
      act: "assessment.report_issued", on: Self.day + 6)
    #expect(due(by: 9) == [])
  }
}
