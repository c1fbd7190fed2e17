import Casework
import Statute
import Testing
import _Scenes

@Suite struct OperationActTests {
  typealias Operation = Statute.Operation

  static let day = Scenes.opened + 30
  static let site = Subject.site(Cast.new)
  static let old = Subject.site(Cast.existing)

  /// The two sites described, the existing one as an import entered it.
  static func books(entered: Day = Scenes.opened) -> PaperRegister {
    var books = PaperRegister()
    books.judgesPermits = false
    for registration in Cast.registrations { books.register(registration) }
    for given in Cast.described(on: entered) { books.record(given.content, act: given.content.plainAct, on: given.day) }
    books.record(
      WentLive(site: Cast.existing, origin: .existing), act: "operation.entered_as_legacy", stage: "live_legacy",
      on: entered)
    return books
  }

  @discardableResult
  static func permit(_ books: inout PaperRegister, on day: Day, corrected: FactNumber? = nil) -> FactNumber {
    books.record(
      Permit(
        site: Cast.new, object: Cast.newObject, policy: "STRICT", level: .two, description: 1, coverage: 2, grading: 3,
        prelaunch: 4, enterprise: false, intranet: false, emergencyPlan: 5, antiTamper: 6, antiAttack: 7,
        issuedBy: "张警官", approvedBy: "李支队长"), act: "site.permit", on: day)
  }

  static func tested(_ books: inout PaperRegister, on day: Day, _ outcome: ReviewOutcome = .pass) {
    books.record(
      PrelaunchTested(site: Cast.new, tester: "某测评公司", outcome: outcome), act: "site.prelaunch_tested", on: day)
  }

  /// The new site in its review, on the fourth day.
  static func inReview() throws -> PaperRegister {
    var books = books()
    for (offset, act) in ([ProposeSite(), BeginBuilding(), BeginTesting()] as [any Act]).enumerated() {
      try books.perform(act, on: site, by: Cast.staff, on: day + offset)
    }
    tested(&books, on: day + 3)
    try books.perform(RequestReview(), on: site, by: Cast.staff, on: day + 4)
    return books
  }

  /// Live by its permit from the sixth day on.
  static func live() throws -> PaperRegister {
    var books = try inReview()
    permit(&books, on: day + 5)
    try books.perform(GoLive(), on: site, by: Cast.staff, on: day + 6)
    return books
  }

  static func refusal(
    _ books: PaperRegister, _ act: any Act, on subject: Subject = site, by party: Party = Cast.staff,
    document: String? = nil, day: Day = day + 20
  ) -> [String] {
    books.refusal(of: act, on: subject, by: party, on: day, document: document)
  }

  static func stage(_ books: PaperRegister, of subject: Subject = site, on day: Day = day + 20) -> Operation.Stage {
    books.stage(Operation.self, of: subject, on: day)
  }

  @Test func `a site of a unit that is no more is not proposed`() {
    var books = Self.books()
    books.record(UnitEnded(unit: Cast.unit), act: "unit.ended", on: Self.day)
    #expect(Self.refusal(books, ProposeSite()) == ["unit_ended"])
  }

  @Test func `a review is asked for with a test that passed since testing began`() throws {
    var books = Self.books()
    try books.perform(ProposeSite(), on: Self.site, by: Cast.staff, on: Self.day)
    try books.perform(BeginBuilding(), on: Self.site, by: Cast.staff, on: Self.day + 1)
    Self.tested(&books, on: Self.day + 1)
    try books.perform(BeginTesting(), on: Self.site, by: Cast.staff, on: Self.day + 2)
    #expect(Self.refusal(books, RequestReview()) == ["prelaunch_tested"])
    Self.tested(&books, on: Self.day + 3, .fail)
    #expect(Self.refusal(books, RequestReview()) == ["prelaunch_tested"])
    Self.tested(&books, on: Self.day + 4)
    #expect(Self.refusal(books, RequestReview()) == [])
  }

  @Test func `what is sent back has a reason`() throws {
    let books = try Self.inReview()
    #expect(Self.refusal(books, SendBack(reason: ""), by: Cast.officer) == ["reasons_given"])
    #expect(Self.refusal(books, SendBack(reason: " "), by: Cast.officer) == ["not_a_line"])
  }

  @Test func `a site goes live by a permit, and the books say by which`() throws {
    var books = try Self.inReview()
    #expect(Self.refusal(books, GoLive()) == ["permit_held"])
    let number = Self.permit(&books, on: Self.day + 5)
    try books.perform(GoLive(), on: Self.site, by: Cast.staff, on: Self.day + 6)
    #expect(Self.stage(books) == .live)
    let launch = try #require(books.file(of: Self.site).latest(WentLive.self))
    #expect(launch.content.permit == number && launch.content.origin == .new)
    #expect(books.file(of: Self.site).latest(SiteResumed.self) == nil)
  }

  @Test func `a permit from before the site was sent back or stopped is none`() throws {
    var books = try Self.inReview()
    Self.permit(&books, on: Self.day + 5)
    try books.perform(SendBack.example, on: Self.site, by: Cast.officer, on: Self.day + 6)
    try books.perform(RequestReview(), on: Self.site, by: Cast.staff, on: Self.day + 7)
    #expect(Self.refusal(books, GoLive()) == ["permit_held"])
    Self.permit(&books, on: Self.day + 8)
    #expect(Self.refusal(books, GoLive()) == [])
  }

  @Test func `an ordered stop ends only through the review, with another test and another permit`() throws {
    var books = try Self.live()
    try books.perform(
      OrderOffline(servedOn: Self.day + 7), on: Self.site, by: Cast.supervisor, on: Self.day + 7, document: "聊公停1号")
    #expect(Self.refusal(books, Resume()) == ["not permitted"])
    #expect(Self.refusal(books, GoLive()) == ["not permitted"])
    #expect(Self.refusal(books, RequestReview()) == ["prelaunch_tested"])
    Self.tested(&books, on: Self.day + 8)
    try books.perform(RequestReview(), on: Self.site, by: Cast.staff, on: Self.day + 9)
    #expect(Self.refusal(books, GoLive()) == ["permit_held"])
    Self.permit(&books, on: Self.day + 10)
    let deed = try books.perform(GoLive(), on: Self.site, by: Cast.staff, on: Self.day + 11)
    #expect(deed.entries.count == 2)
    #expect(books.file(of: Self.site).latest(SiteResumed.self) != nil)
    #expect(Self.stage(books) == .live)
  }

  @Test func `an order to stop is served, on paper, and for six months at most`() {
    let books = Self.books()
    let (served, last) = (Self.day + 20, Self.day + 20)
    func refused(_ act: OrderOffline, document: String? = "聊公停1号") -> [String] {
      Self.refusal(books, act, on: Self.old, by: Cast.supervisor, document: document)
    }
    #expect(refused(OrderOffline(servedOn: served + 1)) == ["order_served"])
    #expect(refused(OrderOffline(servedOn: served), document: nil) == ["order_served"])
    #expect(refused(OrderOffline(servedOn: served, until: last - 1)) == ["offline_reversed"])
    #expect(refused(OrderOffline(servedOn: served, until: last.adding(months: 6) + 1)) == ["suspension_too_long"])
    #expect(refused(OrderOffline(servedOn: served, until: last.adding(months: 6))) == [])
  }

  @Test func `a site is offline for a time as approved by another, thirty days at most, once a year`() throws {
    var books = Self.books()
    let act = { (days: Int, approver: String, reason: String) in
      GoOffline(until: Self.day + days, approvedBy: approver, reason: reason)
    }
    func refused(_ act: GoOffline, day: Day = Self.day) -> [String] {
      Self.refusal(books, act, on: Self.old, day: day)
    }
    #expect(refused(act(10, "", "改造")) == ["offline_approved"])
    #expect(refused(act(10, " ", "改造")) == ["not_a_line"])
    #expect(refused(act(10, Cast.staff.name, "改造")) == ["same_party"])
    #expect(refused(act(10, "刘局长", "")) == ["not_a_line"])
    #expect(refused(act(-1, "刘局长", "改造")) == ["offline_reversed"])
    #expect(refused(act(31, "刘局长", "改造")) == ["offline_too_long"])
    #expect(refused(act(30, "刘局长", "改造")) == [])
    books.policy = LocalPolicy([
      .init(key: "temporary_offline_days", since: Self.day, value: "15", setBy: "专项办", paper: "1号")
    ])
    #expect(refused(act(16, "刘局长", "改造")) == ["offline_too_long"])
    try books.perform(act(15, "刘局长", "改造"), on: Self.old, by: Cast.staff, on: Self.day)
    try books.perform(Resume(), on: Self.old, by: Cast.staff, on: Self.day + 5)
    #expect(refused(act(20, "刘局长", "改造"), day: Self.day + 10) == ["offline_approved"])
    books.policy = LocalPolicy([
      .init(key: "temporary_offline_per_year", since: Self.day, value: "2", setBy: "专项办", paper: "2号")
    ])
    #expect(refused(act(20, "刘局长", "改造"), day: Self.day + 10) == [])
    books.policy = LocalPolicy()
    let next = Day(Self.day.civil.year + 1, 1, 5)
    #expect(refused(GoOffline(until: next, approvedBy: "刘局长", reason: "改造"), day: next) == [])
  }

  @Test func `an existing site comes back within its limit, a permitted one by its permit`() throws {
    var books = Self.books()
    let offline = GoOffline(until: Self.day + 20, approvedBy: "刘局长", reason: "改造")
    try books.perform(offline, on: Self.old, by: Cast.staff, on: Self.day)
    let last = books.calendar.adding(days: 30, to: Self.day).due
    #expect(Self.refusal(books, Resume(), on: Self.old, day: last) == [])
    #expect(Self.refusal(books, Resume(), on: Self.old, day: last + 1) == ["legacy_briefly"])

    var permitted = try Self.live()
    try permitted.perform(
      GoOffline(until: Self.day + 20, approvedBy: "刘局长", reason: "改造"), on: Self.site, by: Cast.staff, on: Self.day + 8)
    #expect(Self.refusal(permitted, Resume(), day: Self.day + 9) == ["legacy_briefly"])
    #expect(Self.refusal(permitted, GoLive(), day: Self.day + 60) == ["permit_held_briefly"])
    let deed = try permitted.perform(GoLive(), on: Self.site, by: Cast.staff, on: Self.day + 9)
    #expect(deed.entries.count == 1 && deed.entries[0].content is SiteResumed)
    #expect(Self.stage(permitted) == .live)
  }

  @Test func `a site whose permit stands no longer reads as live without one, until it has another`() throws {
    var books = try Self.live()
    // The permit is voided: it is none of the standing facts any more.
    let standing = books.records.filter { !($0.content is Permit) }
    var file = CaseFile(of: Self.site, registrations: books.registrations, records: standing)
    #expect(file.recordedStage(Operation.self, of: Self.site.id, on: Self.day + 20) == .live)
    #expect(file.stage(Operation.self, of: Self.site.id, on: Self.day + 20) == .liveLapsed)
    let moment = Moment(
      on: Self.day + 20, today: Self.day + 20, by: Cast.staff, fresh: Identifier(high: 0x4000, low: 1 << 63))
    #expect(throws: Refusal.self) { try GoLive().decide(on: file, at: moment) }
    Self.permit(&books, on: Self.day + 18)
    file = CaseFile(
      of: Self.site, registrations: books.registrations, records: standing + books.records.suffix(1))
    let deed = try GoLive().decide(on: file, at: moment)
    #expect(deed.entries.map(\.provision?.from) == ["live_lapsed"] && deed.entries[0].content is WentLive)
  }

  @Test func `a site seen live without a permit opens oversight in the same deed`() throws {
    var books = Self.books()
    #expect(Self.refusal(books, SeeLive(account: ""), by: Cast.officer) == ["not_a_line"])
    let deed = try books.perform(SeeLive.example, on: Self.site, by: Cast.officer, on: Self.day)
    #expect(Self.stage(books) == .liveUnapproved)
    guard case .notice(let notice, .supervision, nil, Cast.new, Cast.unit)? = deed.registrations.first else {
      Issue.record("\(deed.registrations)")
      return
    }
    #expect(deed.entries.map(\.provision?.event) == ["seen_live", "oversight_ordered"])
    let issued = try #require(books.file(of: Self.site).latest(NoticeIssued.self))
    #expect(issued.caseID == notice.retagged() && issued.stage == "overseen" && issued.content.dueOn != nil)
    try books.perform(TakeDown(), on: Self.site, by: Cast.staff, on: Self.day + 1)
    #expect(Self.stage(books) == .prelaunch)
    #expect(Self.refusal(books, RequestReview()) == ["prelaunch_tested"])
  }

  @Test func `a closed site that is seen live is opened again, unapproved`() throws {
    var books = Self.books()
    try books.perform(
      MergeSite(into: Cast.new, verifiedOn: Self.day, verifiedBy: "张警官"), on: Self.old, by: Cast.staff, on: Self.day)
    let deed = try books.perform(SeeLive.example, on: Self.old, by: Cast.officer, on: Self.day + 1)
    #expect(deed.entries[0].content is SiteReopened && Self.stage(books, of: Self.old) == .liveUnapproved)
  }

  @Test func `a site offline for a time that is back without saying so is unapproved`() throws {
    var books = Self.books()
    try books.perform(
      GoOffline(until: Self.day + 20, approvedBy: "刘局长", reason: "改造"), on: Self.old, by: Cast.staff, on: Self.day)
    try books.perform(SeeLive.example, on: Self.old, by: Cast.officer, on: Self.day + 1)
    #expect(Self.stage(books, of: Self.old) == .liveUnapproved)
  }

  @Test func `before the campaign no oversight is known, and a site seen live is recorded all the same`() throws {
    var books = Self.books(entered: Day(2014, 6, 1))
    let deed = try books.perform(SeeLive.example, on: Self.site, by: Cast.officer, on: Day(2014, 9, 1))
    #expect(deed.registrations.isEmpty && deed.entries.count == 1)
  }

  @Test func `a site is retired when it is announced, has handed everything back, and another saw it offline`() throws {
    var books = Self.books()
    books.record(IcpRecorded(site: Cast.existing, number: "鲁ICP备12345678号-1"), act: "site.icp_recorded", on: Self.day)
    books.record(
      PoliceRegistered(site: Cast.existing, number: "37150202000001"), act: "site.police_registered", on: Self.day)
    books.record(MarkHung(site: Cast.existing), act: "eligibility.mark_hung", on: Self.day)
    books.record(SiteCodeGranted(site: Cast.existing, code: "3715000012"), act: "site.code_granted", on: Self.day)
    let today = Self.day + 20
    func refused(
      announced: Day = Self.day, cleared: [Deregistration] = Deregistration.allCases, on verified: Day = Self.day,
      by verifier: String = "张警官"
    ) -> [String] {
      let act = RetireSite(announcedOn: announced, cleared: cleared, verifiedOn: verified, verifiedBy: verifier)
      return Self.refusal(books, act, on: Self.old)
    }
    #expect(refused(announced: today + 1) == ["closure_cleared"])
    #expect(refused(cleared: []) == Array(repeating: "not_handed_back", count: 4))
    #expect(refused(cleared: [.icp, .mark, .policeSite]) == ["not_handed_back"])
    #expect(refused(on: today + 1) == ["not_verified"])
    #expect(refused(by: Cast.staff.name) == ["verified_by_itself"])
    #expect(refused(by: "") == ["not_a_line"])
    #expect(refused() == [])
    // What was cancelled by others is no longer owed.
    books.record(IcpCancelled(site: Cast.existing), act: "eligibility.filing_cancelled", on: Self.day + 1)
    #expect(refused(cleared: [.mark, .policeSite, .siteCode]) == [])
  }

  @Test func `a site is merged into another when it was seen to be offline`() {
    let books = Self.books()
    func refused(into: SiteID? = nil, on verified: Day = Self.day, by verifier: String = "张警官") -> [String] {
      Self.refusal(books, MergeSite(into: into, verifiedOn: verified, verifiedBy: verifier), on: Self.old)
    }
    #expect(refused(on: Self.day + 21) == ["host_offline"])
    #expect(refused(by: Cast.staff.name) == ["verified_by_itself"])
    #expect(refused(into: Cast.existing) == ["merged_into_itself"])
    #expect(refused(into: Cast.new) == [])
  }

  @Test func `an existing site is one that was live when the campaign began`() {
    let began = Instrument.campaign2015.inForce
    #expect(Operation.mayEnterAsLegacy(liveOn: began) && !Operation.mayEnterAsLegacy(liveOn: began + 1))
    let policy = LocalPolicy([
      .init(key: "campaign_start", since: began, value: "2015-11-16", setBy: "专项办", paper: "方案")
    ])
    #expect(Operation.mayEnterAsLegacy(liveOn: Day(2015, 11, 16), policy: policy))
    #expect(!Operation.mayEnterAsLegacy(liveOn: Day(2015, 11, 17), policy: policy))
  }

  @Test func `a site does not go live under a name that another live site bears`() throws {
    var books = try Self.inReview()
    Self.permit(&books, on: Self.day + 5)
    for site in [Cast.new, Cast.existing] {
      books.record(
        SiteNamed(site: site, domain: "www.lc.gov.cn", display: "www.lc.gov.cn", role: .main), act: "site.named",
        on: Self.day)
    }
    let moment = Moment(
      on: Self.day + 6, today: Self.day + 6, by: Cast.staff, fresh: Identifier(high: 0x4000, low: 1 << 63))
    func refused() -> [String] {
      let file = CaseFile(of: Self.site, registrations: books.registrations, records: books.records)
      do {
        _ = try GoLive().decide(on: file, at: moment)
        return []
      } catch {
        return error.codes
      }
    }
    #expect(refused() == ["domain_taken"])
    books.record(SiteUnnamed(site: Cast.existing, domain: "www.lc.gov.cn"), act: "site.unnamed", on: Self.day + 1)
    #expect(refused() == [])
  }

  @Test func `what was retired may be proposed anew`() throws {
    var books = try Self.inReview()
    try books.perform(AbandonSite(), on: Self.site, by: Cast.staff, on: Self.day + 6)
    #expect(Self.stage(books) == .retired)
    #expect(Self.refusal(books, ProposeSite()) == [])
  }
}
