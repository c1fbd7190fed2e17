import Casework
import Statute
import Testing
import _Scenes

@Suite struct EligibilityActTests {
  static let day = Scenes.opened + 30
  static let site = Subject.site(Cast.new)
  static let paper = "编办〔2025〕9号"

  /// Books in which a unit of a kind has one site, with whatever else is said of the two.
  static func books(
    category: UnitCategory = .organ, siteCategory: UnitCategory = .organ, administrative: Bool? = nil,
    region: String = "371500", kind: UnitKind? = nil, rank: UnitRank? = .department, sectorLine: Bool? = nil,
    affiliation: String? = nil, since: Day = Scenes.opened
  ) -> PaperRegister {
    var books = PaperRegister()
    for registration in Cast.registrations { books.register(registration) }
    books.record(
      UnitDescribed(
        unit: Cast.unit, name: "某单位", uscc: nil, noUsccReason: "无", category: category, affiliation: affiliation,
        region: region, sectorLine: sectorLine, administrative: administrative, kind: kind, rank: rank),
      act: "unit.described", on: since)
    books.record(
      SiteDescribed(site: Cast.new, unit: Cast.unit, name: "某网站", category: siteCategory, region: region),
      act: "site.described", on: since)
    return books
  }

  static func applied(_ books: PaperRegister, on day: Day = day) throws -> PaperRegister {
    var books = books
    try books.perform(ApplyToOpen(), on: site, by: Cast.staff, on: day)
    return books
  }

  static func step(_ books: inout PaperRegister, _ acts: (any Act, Party, String?)...) throws {
    for (offset, (act, party, document)) in acts.enumerated() {
      try books.perform(act, on: site, by: party, on: day + offset + 1, document: document)
    }
  }

  static func refusal(
    _ books: PaperRegister, _ act: any Act, by party: Party = Cast.establishment, document: String? = paper,
    on day: Day = day + 9
  ) -> [String] {
    books.refusal(of: act, on: site, by: party, on: day, document: document)
  }

  @Test(arguments: [
    (UnitCategory.organ, UnitCategory.organ, Bool?.none, [String]()),
    (.institution, .organ, true, []), (.institution, .organ, false, ["may_open"]),
    (.enterprise, .organ, nil, ["may_open"]),
    (.institution, .institution, false, []), (.enterprise, .enterprise, nil, []),
  ]) func `an organ's site is opened by organs, and by institutions that administer`(
    _ unit: UnitCategory, _ site: UnitCategory, _ administrative: Bool?, _ refused: [String]
  ) {
    let books = Self.books(
      category: unit, siteCategory: site, administrative: administrative, rank: unit == .organ ? .department : nil)
    #expect(Self.refusal(books, ApplyToOpen(), by: Cast.staff, document: nil) == refused)
  }

  @Test(arguments: [
    ("371525", UnitRank.department, Bool?.none, ["superior_platform"]),
    ("371525", .township, nil, ["superior_platform"]),
    ("371525", .government, nil, []), ("371525", .department, true, []), ("371500", .department, nil, []),
  ]) func `a county's departments and townships use a superior's platform`(
    _ region: String, _ rank: UnitRank, _ sectorLine: Bool?, _ refused: [String]
  ) {
    let books = Self.books(region: region, rank: rank, sectorLine: sectorLine)
    #expect(Self.refusal(books, ApplyToOpen(), by: Cast.staff, document: nil) == refused)
    // "In principle": a paper may say otherwise.
    #expect(Self.refusal(books, ApplyToOpen(), by: Cast.staff) == [])
  }

  @Test func `a county's department whose site runs on another unit's platform may apply`() {
    var books = Self.books(region: "371525")
    let superior = UnitID(high: 0x4000, low: 1 << 63 | 0xa7)
    books.record(
      ObjectDescribed(object: Cast.object, unit: superior, name: "市平台"), act: "object.described", on: Self.day)
    books.record(ObjectCovers(object: Cast.object, site: Cast.new), act: "object.covers", on: Self.day)
    #expect(Self.refusal(books, ApplyToOpen(), by: Cast.staff, document: nil) == [])
    books.record(ObjectUncovers(object: Cast.object, site: Cast.new), act: "object.uncovers", on: Self.day + 1)
    #expect(Self.refusal(books, ApplyToOpen(), by: Cast.staff, document: nil) == ["superior_platform"])
  }

  @Test func `a unit that is no more, and a name that is not for it, stand against an application`() {
    var books = Self.books()
    books.record(
      SiteNamed(site: Cast.new, domain: "www.example.com", display: "www.example.com", role: .main), act: "site.named",
      on: Self.day)
    books.record(UnitEnded(unit: Cast.unit), act: "unit.ended", on: Self.day)
    #expect(Self.refusal(books, ApplyToOpen(), by: Cast.staff) == ["unit_ended", "domain_suffix_government"])
  }

  @Test func `nothing is decided of a site that nobody described`() {
    var books = PaperRegister()
    for registration in Cast.registrations { books.register(registration) }
    #expect(Self.refusal(books, ApplyToOpen(), by: Cast.staff) == ["too_little_known"])
  }

  @Test func `an approval has its paper, and who applied does not decide`() throws {
    let books = try Self.applied(Self.books())
    #expect(Self.refusal(books, ApproveOpening.example, document: nil) == ["decision_attached"])
    #expect(Self.refusal(books, ApproveOpening(decidedBy: Cast.staff.name)) == ["same_party"])
    #expect(Self.refusal(books, ApproveOpening(decidedBy: " ")) == ["not_a_line"])
    let both = Party(Cast.staff.name, as: [.operator, .establishmentOffice])
    #expect(Self.refusal(books, ApproveOpening.example, by: both) == ["same_party"])
    #expect(Self.refusal(books, ApproveOpening.example) == [])
  }

  @Test func `the government's office decides too, since 2017`() throws {
    let office = Party("市政府办公室", as: .governmentOffice)
    #expect(Self.refusal(try Self.applied(Self.books()), ApproveOpening.example, by: office) == [])
    let before = Day(2016, 3, 1)
    let books = try Self.applied(Self.books(since: before), on: before)
    #expect(Self.refusal(books, ApproveOpening.example, by: office, on: before + 1) == ["not authorised"])
  }

  @Test func `a refusal names its reasons, several at once, each once`() throws {
    var books = try Self.applied(Self.books())
    #expect(Self.refusal(books, RefuseOpening(grounds: [], decidedBy: "赵主任")) == ["reasons_given"])
    #expect(
      Self.refusal(books, RefuseOpening(grounds: [.noContent, .noContent], decidedBy: "赵主任")) == ["reason_twice"])
    #expect(
      Self.refusal(books, RefuseOpening(grounds: [.other], decidedBy: "赵主任"), document: nil) == ["other_without_paper"])
    try Self.step(
      &books, (RefuseOpening(grounds: [.noContent, .secondSite], decidedBy: "赵主任"), Cast.establishment, nil))
    let decided = try #require(books.file(of: Self.site).latest(EligibilityDecided.self))
    #expect(decided.content.grounds == [.noContent, .secondSite] && decided.content.outcome == .fail)
    // And it may be applied for again.
    #expect(Self.refusal(books, ApplyToOpen(), by: Cast.staff) == [])
  }

  static func called() throws -> PaperRegister {
    var books = try applied(books())
    try step(
      &books, (ApproveOpening.example, Cast.establishment, paper), (CallForRequalification(), Cast.establishment, nil))
    return books
  }

  @Test func `an enterprise's site is not examined anew`() throws {
    var books = try Self.applied(Self.books(category: .enterprise, siteCategory: .enterprise, rank: nil))
    try Self.step(&books, (ApproveOpening.example, Cast.establishment, Self.paper))
    #expect(Self.refusal(books, CallForRequalification()) == ["subject_to_recheck"])
    #expect(Self.refusal(books, GrantMark.example) == ["subject_to_recheck"])
    #expect(Self.refusal(books, FindMarkNonconforming.example) == ["no_mark_due"])
  }

  @Test func `a filing is cancelled when the review was failed and the members were told of it`() throws {
    var books = try Self.called()
    #expect(Self.refusal(books, CancelIcp(), by: Cast.communications) == ["not permitted"])
    #expect(Self.refusal(books, PassRequalification.example, document: nil) == ["decision_attached"])
    #expect(Self.refusal(books, FailRequalification(grounds: [], decidedBy: "赵主任")) == ["reasons_given"])
    // Told too early counts for nothing.
    try books.perform(NotifyMembers.example, on: Self.site, by: Cast.establishment, on: Self.day + 3)
    try books.perform(FailRequalification.example, on: Self.site, by: Cast.establishment, on: Self.day + 4)
    #expect(Self.refusal(books, CancelIcp(), by: Cast.communications) == ["members_not_notified"])
    try books.perform(NotifyMembers.example, on: Self.site, by: Cast.establishment, on: Self.day + 5)
    try books.perform(CancelIcp(), on: Self.site, by: Cast.communications, on: Self.day + 6)
    #expect(books.stage(Eligibility.self, of: Self.site, on: Self.day + 6) == .filingCancelled)
    #expect(books.file(of: Self.site).icpNumber(of: Self.site.id, on: Self.day + 6) == nil)
    // The number is not simply written down again.
    #expect(Self.refusal(books, RecordIcp.example, by: Cast.staff) == ["filing_cancelled"])
  }

  @Test func `what failed may pass after all`() throws {
    var books = try Self.called()
    try books.perform(FailRequalification.example, on: Self.site, by: Cast.establishment, on: Self.day + 4)
    #expect(Self.refusal(books, PassRequalification.example) == [])
  }

  @Test func `results are told to somebody, each once, when there are any`() throws {
    #expect(Self.refusal(Self.books(), NotifyMembers.example) == ["nothing_decided"])
    let books = try Self.called()
    #expect(Self.refusal(books, NotifyMembers(recipients: [])) == ["no_recipients"])
    #expect(Self.refusal(books, NotifyMembers(recipients: ["甲", "甲"])) == ["no_recipients"])
    #expect(Self.refusal(books, NotifyMembers(recipients: ["甲 "])) == ["not_a_line"])
  }

  @Test func `a mark is granted, hung once, and taken down only when it hangs`() throws {
    var books = try Self.called()
    #expect(Self.refusal(books, HangMark(), by: Cast.staff) == ["mark_granted"])
    #expect(Self.refusal(books, RemoveMark(), by: Cast.staff) == ["mark_granted"])
    #expect(Self.refusal(books, GrantMark(code: "")) == ["not_a_line"])
    try books.perform(GrantMark(), on: Self.site, by: Cast.establishment, on: Self.day + 3)
    #expect(Self.refusal(books, RemoveMark(), by: Cast.staff) == ["mark_does_not_hang"])
    try books.perform(HangMark(), on: Self.site, by: Cast.staff, on: Self.day + 4)
    #expect(Self.refusal(books, HangMark(), by: Cast.staff) == ["mark_hangs"])
    try books.perform(RemoveMark(), on: Self.site, by: Cast.officer, on: Self.day + 5)
    #expect(Self.refusal(books, HangMark(), by: Cast.staff) == [])
    #expect(books.stage(Eligibility.self, of: Self.site, on: Self.day + 5) == .recheckDue)
  }

  @Test func `a mark not as it should be opens oversight of it`() throws {
    var books = Self.books()
    #expect(Self.refusal(books, FindMarkNonconforming(fault: "")) == ["not_a_line"])
    let deed = try books.perform(FindMarkNonconforming.example, on: Self.site, by: Cast.officer, on: Self.day)
    guard case .notice(let notice, .markSupervision, nil, Cast.new, Cast.unit)? = deed.registrations.first else {
      Issue.record("\(deed.registrations)")
      return
    }
    #expect(deed.entries.map(\.provision?.event) == [nil, "oversight_ordered"])
    #expect(books.records.last?.stage == "overseen" && books.records.last?.caseID == notice.retagged())
  }

  @Test func `before the campaign a faulty mark is recorded, and no oversight is known`() throws {
    var books = Self.books(since: Day(2014, 6, 1))
    let deed = try books.perform(FindMarkNonconforming.example, on: Self.site, by: Cast.officer, on: Day(2014, 9, 1))
    #expect(deed.registrations.isEmpty && deed.entries.count == 1)
  }
}
