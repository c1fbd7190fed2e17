import Casework
import Statute
import Testing

@Suite struct EnterSiteTests {
  static let context = EntryContext(
    asOf: Day(2016, 6, 30), campaignStart: Day(2015, 11, 16), acceptingOrgans: ["371500"], file: "台账.xlsx", row: 7)

  /// An operating site of an organ, graded at level two.
  static var entry: SiteEntry {
    var entry = SiteEntry()
    (entry.region, entry.unit, entry.name) = ("371525", "冠县教育局", "冠县教育局网站")
    entry.domain = WrittenDomain(ascii: "jy.guanxian.gov.cn", display: "jy.guanxian.gov.cn")
    (entry.uscc, entry.state, entry.liveOn) = ("1137152500500000X3", .operating, Day(2012, 3, 5))
    (entry.object, entry.grade, entry.gradedOn) = ("门户", .init(.two), Day(2015, 12, 1))
    return entry
  }

  struct Books {
    var site: SiteFile?
    var unit: UnitFile?
    var object: ObjectFile?
    var tester: TesterID?
  }

  static func decide(_ entry: SiteEntry, _ books: Books = Books()) throws(EntryRefusal) -> EntryOutcome {
    var source = SystemRandomNumberGenerator()
    return try EnterSite.decide(
      entry, on: books.site, unit: books.unit, object: books.object, tester: books.tester, under: context,
      using: &source)
  }

  /// The books after a first entry, its facts numbered from 1.
  static func books(after entry: SiteEntry) throws -> Books {
    let outcome = try decide(entry)
    var books = Books()
    for registration in outcome.decision.registrations {
      switch registration {
      case .unit(let id): books.unit = UnitFile(id: id)
      case .site(let id, let number, let origin): books.site = SiteFile(id: id, number: number ?? "W1", origin: origin)
      case .object(let id): books.object = ObjectFile(id: id)
      case .tester(let id): books.tester = id
      default: break
      }
    }
    for (number, fact) in outcome.decision.facts.enumerated() {
      books.site?.take(fact, number: FactNumber(number + 1))
      books.unit?.take(fact, number: FactNumber(number + 1))
      books.object?.take(fact, number: FactNumber(number + 1))
    }
    return books
  }

  @Test func `what the books say already is not said again`() throws {
    let books = try EnterSiteTests.books(after: EnterSiteTests.entry)
    let outcome = try EnterSiteTests.decide(EnterSiteTests.entry, books)
    #expect(outcome.decision.isEmpty && outcome.warnings == [])
  }

  /// Level and day on the books; level and day of the row; whether nothing, a new fact or a correction comes of it.
  static let gradings: [((Level, Day?)?, Level, Day?, String)] = [
    (nil, .two, Day(2015, 12, 1), "new"), (nil, .two, nil, "new"),
    ((.two, Day(2015, 12, 1)), .two, Day(2015, 12, 1), "same"), ((.two, Day(2015, 12, 1)), .two, nil, "same"),
    ((.two, Day(2015, 12, 1)), .three, Day(2016, 1, 1), "new"),
    ((.two, Day(2015, 12, 1)), .two, Day(2016, 1, 1), "new"),
    ((.two, Day(2015, 12, 1)), .three, Day(2015, 12, 1), "correction"),
    ((.two, Day(2015, 12, 1)), .three, Day(2015, 11, 1), "correction"),
    ((.two, Day(2015, 12, 1)), .three, nil, "correction"), ((.two, nil), .two, Day(2015, 12, 1), "correction"),
    ((.two, nil), .two, nil, "same"), ((.two, nil), .three, Day(2016, 1, 1), "correction"),
  ]

  @Test(arguments: gradings)
  func `a row is equal, goes on or corrects`(
    _ standing: (Level, Day?)?, _ level: Level, _ day: Day?, _ comes: String
  ) throws {
    var books = try EnterSiteTests.books(after: EnterSiteTests.entry)
    books.object?.grading = standing.map { Standing(number: 42, on: $0.1, value: $0.0) }
    var entry = EnterSiteTests.entry
    (entry.grade, entry.gradedOn) = (.init(level), day)
    let facts = try EnterSiteTests.decide(entry, books).decision.facts
    switch comes {
    case "same": #expect(facts == [])
    case "new": #expect(facts.map(\.actedOn) == [day] && facts.allSatisfy { $0.correction == nil })
    default:
      #expect(facts.map(\.actedOn) == [day ?? standing?.1])
      #expect(facts.map(\.correction) == [.init(of: 42, because: "据《台账.xlsx》第7行更正")])
    }
  }

  @Test func `an older ledger changes nothing that the books say later`() throws {
    var books = try EnterSiteTests.books(after: EnterSiteTests.entry)
    let known = try #require(books.site?.described)
    books.site?.described = Standing(number: known.number, on: Day(2016, 7, 1), value: known.value)
    var entry = EnterSiteTests.entry
    entry.contact = "李四"
    let outcome = try EnterSiteTests.decide(entry, books)
    #expect(outcome.decision.isEmpty && outcome.warnings.map(\.cause) == [.booksAreNewer])
  }

  /// Live day and state of a row that is new to the books; its origin, and how it came to be live.
  static let origins: [(Day?, SiteEntry.State?, SiteOrigin, Fact.GoingLive?)] = [
    (Day(2012, 3, 5), .operating, .existing, .legacy), (nil, .operating, .existing, .legacy),
    (Day(2015, 11, 16), .operating, .existing, .legacy), (Day(2015, 11, 17), .operating, .new, .seen),
    (nil, .planned, .new, nil), (Day(2016, 1, 1), nil, .new, .seen), (nil, .closed, .existing, .legacy),
  ]

  @Test(arguments: origins)
  func `a site live by the start is an existing one, later it was seen without a permit`(
    _ day: Day?, _ state: SiteEntry.State?, _ origin: SiteOrigin, _ way: Fact.GoingLive?
  ) throws {
    var entry = EnterSiteTests.entry
    (entry.liveOn, entry.state) = (day, state)
    let outcome = try EnterSiteTests.decide(entry)
    #expect(
      outcome.decision.registrations.contains {
        if case .site(_, _, origin) = $0 { true } else { false }
      })
    var ways: [Fact.GoingLive] = []
    for case .wentLive(_, _, let way) in outcome.decision.facts.map(\.content) { ways.append(way) }
    #expect(ways == [way].compactMap(\.self))
    #expect(outcome.warnings.contains { $0.cause == .liveWithoutPermit } == (way == .seen))
  }

  @Test func `an existing site is never moved past the start`() throws {
    let books = try EnterSiteTests.books(after: EnterSiteTests.entry)
    var entry = EnterSiteTests.entry
    entry.liveOn = Day(2016, 1, 1)
    #expect(throws: EntryRefusal(.legacySiteLiveAfterStart, .liveOn, "2016-01-01", "2015-11-16")) {
      try EnterSiteTests.decide(entry, books)
    }
  }

  @Test func `odd papers are entered and told`() throws {
    var entry = EnterSiteTests.entry
    (entry.filingNumber, entry.filedOn) = ("37010012345-15001", Day(2015, 11, 1))
    entry.category = .institution
    let outcome = try EnterSiteTests.decide(entry)
    #expect(
      outcome.warnings.map(\.cause) == [
        .categoryUnlikeCode, .domainUnusual, .filedBeforeGraded, .acceptingOrganUnknown,
      ])
  }

  @Test func `a cancelled record and a verified closing stay`() throws {
    var books = try EnterSiteTests.books(after: EnterSiteTests.entry)
    books.site?.icpCancelledOn = Day(2016, 2, 1)
    books.site?.closing = Standing(number: 50, on: Day(2016, 3, 1), value: .init(merged: false, verified: true))
    var entry = EnterSiteTests.entry
    (entry.icp, entry.state, entry.closedOn) = ("鲁ICP备12345678号", .merged, Day(2016, 4, 1))
    let outcome = try EnterSiteTests.decide(entry, books)
    #expect(outcome.decision.isEmpty && outcome.warnings.map(\.cause) == [.stateNotChanged, .stateNotChanged])
  }

  @Test func `a new main name goes on, and the old one stays a name`() throws {
    let books = try EnterSiteTests.books(after: EnterSiteTests.entry)
    var entry = EnterSiteTests.entry
    entry.domain = WrittenDomain(ascii: "edu.guanxian.gov.cn", display: "edu.guanxian.gov.cn")
    let outcome = try EnterSiteTests.decide(entry, books)
    #expect(outcome.warnings.map(\.cause) == [.mainDomainChanges])
    var site = try #require(books.site)
    for fact in outcome.decision.facts { site.take(fact, number: 99) }
    #expect(site.names.map(\.value.domain) == ["edu.guanxian.gov.cn", "jy.guanxian.gov.cn"])
    #expect(site.names.map(\.value.isMain) == [true, false])
  }

  @Test func `an object that covers the site beside another is not said to cover it again`() throws {
    var books = try EnterSiteTests.books(after: EnterSiteTests.entry)
    var source = SystemRandomNumberGenerator()
    books.site?.object = .fresh(using: &source)
    #expect(try EnterSiteTests.decide(EnterSiteTests.entry, books).decision.isEmpty)
    books.site?.covering = []
    #expect(try EnterSiteTests.decide(EnterSiteTests.entry, books).decision.facts.count == 1)
  }

  @Test func `an existing site is in the register since the campaign began, a new one since it went live`() throws {
    func listed(_ entry: SiteEntry) throws -> [Day?] {
      try EnterSiteTests.decide(entry).decision.facts.filter { fact in
        if case .siteListed = fact.content { true } else { false }
      }.map(\.actedOn)
    }
    var entry = EnterSiteTests.entry
    #expect(try listed(entry) == [Day(2015, 11, 16)])
    entry.liveOn = Day(2016, 2, 1)
    #expect(try listed(entry) == [Day(2016, 2, 1)])
  }
}
