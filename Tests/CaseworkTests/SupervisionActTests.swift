import Casework
import Statute
import Testing
import _Scenes

@Suite struct `Acts of supervision` {
  typealias Case = SupervisionCase
  static let monday = Case.monday

  /// Where every act leads in its scene.
  static let ends: [(act: String, stage: Supervision.Stage, after: Int)] = [
    ("planned", .planned, 0), ("notified", .notified, 1), ("inspected", .inspected, 4), ("found_nothing", .noIssue, 7),
    ("notice_drafted", .noticeDraft, 0), ("approved", .noticeApproved, 1), ("served", .served, 2),
    ("acknowledged", .acknowledged, 3), ("extended", .extended, 4), ("report_filed", .reportFiled, 7),
    ("recheck_begun", .recheck, 8), ("recheck_passed", .closed, 9), ("recheck_failed", .escalated, 9),
    ("warned", .sanctioned, 10), ("superior_informed", .sanctioned, 10), ("fined", .sanctioned, 10),
    ("shutdown_ordered", .sanctioned, 10), ("summoned", .served, 0), ("reminded", .served, 0),
    ("oversight_ordered", .overseen, 0), ("posted_publicly", .posted, 8), ("called_in", .overseen, 1),
    ("answered", .answered, 6), ("answer_rejected", .overseen, 7), ("released", .closed, 7), ("discharged", .closed, 1),
  ]

  @Test(arguments: ends) func `an act leads to its stage`(_ act: String, _ stage: Supervision.Stage, _ after: Int)
    throws
  {
    #expect(try Case(after: act).stage(on: Self.monday + after) == stage)
  }

  @Test func `no step comes before the last one`() throws {
    let paper = try Case(after: "served")
    #expect(
      paper.refusal(of: AcknowledgeNotice.example, by: Cast.staff, on: Self.monday + 1) == ["precedes_last_step"])
  }

  @Test(arguments: ["notified", "approved", "acknowledged", "recheck_passed", "fined", "released"])
  func `an act is not permitted where the law does not name it`(_ act: String) throws {
    let wish = try #require(Scenes.leading(to: "supervision." + act)?.wishes.last)
    let done = try Case(after: act)
    let repeats = act == "fined"
    #expect(
      done.refusal(of: wish.act, by: wish.party, on: Self.monday + 30) == (repeats ? [] : ["not_permitted"]))
  }

  @Test(arguments: ends.map(\.act)) func `another's role does not do`(_ act: String) throws {
    let scene = try #require(Scenes.leading(to: "supervision." + act))
    let wish = try #require(scene.wishes.last)
    var paper = try Case()
    paper.register = try scene.played()
    let wrong = Party(wish.party.name, as: [.tester, .expertGroup, .communications])
    #expect(paper.refusal(of: wish.act, by: wrong, on: wish.day, subject: wish.subject) == ["not_authorised"])
  }

  // MARK: Notices

  @Test func `a notice is drafted with a matter and grounds, and is an order or a word of danger`() throws {
    let paper = try Case()
    func refusal(_ draft: DraftNotice) -> [String] {
      paper.refusal(of: draft, by: Cast.officer, on: Self.monday, subject: .unit(Cast.unit))
    }
    #expect(refusal(DraftNotice(kind: .rectificationOrder, matter: "责令整改", grounds: [.notFiled])) == [])
    #expect(refusal(DraftNotice(kind: .hiddenDanger, matter: "存在隐患")) == [])
    #expect(refusal(DraftNotice(kind: .rectificationOrder, matter: "责令整改")) == ["ground_missing"])
    #expect(refusal(DraftNotice(kind: .rectificationOrder, matter: " ", grounds: [.notFiled])) == ["reasons_given"])
    #expect(refusal(DraftNotice(kind: .circular, matter: "通报")) == ["wrong_paper"])
  }

  @Test func `a site's notice names the site and its unit, and grounds by their codes`() throws {
    let paper = try Case(after: "notice_drafted")
    guard case .notice(_, let kind, let number, let site, let unit)? = paper.register.registrations.last else {
      Issue.record("no notice was registered")
      return
    }
    #expect(kind == .rectificationOrder && site == Cast.existing && unit == Cast.unit)
    #expect(number == "聊公网安字〔2026〕1号")
    #expect(paper.last(NoticeIssued.self)?.grounds == ["R07", "R08"])
  }

  @Test func `a site without a unit gets no notice`() throws {
    var register = PaperRegister()
    register.register(.site(Cast.existing, number: nil, origin: .existing))
    var paper = try Case()
    paper.register = register
    #expect(
      paper.refusal(of: DraftNotice.example, by: Cast.officer, on: Self.monday, subject: .site(Cast.existing))
        == ["site_without_unit"])
  }

  @Test func `who drafted a notice does not approve it (I-18)`() throws {
    var paper = try Case(after: "notice_drafted")
    let both = Party(Cast.officer.name, as: [.police, .policeSupervisor])
    #expect(paper.refusal(of: ApproveNotice(), by: both, on: Self.monday) == ["approver_is_not_drafter"])
    try paper.perform(ApproveNotice(), by: Cast.supervisor, on: Self.monday)
    let approved = try #require(paper.last(NoticeIssued.self))
    #expect(approved.draftedBy == Cast.officer.name && approved.approvedBy == Cast.supervisor.name)
    #expect(approved.draft != nil && approved.matter == DraftNotice.example.matter)
  }

  @Test func `a notice is served with its day, method and recipient, and due after the day of service`() throws {
    let paper = try Case(after: "approved")
    func refusal(_ recipient: String, _ due: Day?) -> [String] {
      paper.refusal(
        of: ServeNotice(method: .left, recipient: recipient, dueOn: due), by: Cast.officer, on: Self.monday + 1)
    }
    #expect(refusal("王经办", Self.monday + 2) == [])
    #expect(refusal("王经办", Self.monday + 1) == ["deadline_too_early"])
    #expect(refusal("", Self.monday + 2) == ["service_recorded"])
    #expect(refusal("王经办 ", Self.monday + 2) == ["service_recorded"])
  }

  @Test func `an order silent on its deadline runs thirty days and says so, a word of danger runs none`() throws {
    var order = try Case(after: "approved")
    try order.perform(ServeNotice(method: .post, recipient: "王经办"), by: Cast.officer, on: Day(2026, 10, 13))
    let served = try #require(order.last(NoticeServed.self))
    #expect(served.dueOn == Day(2026, 11, 12) && served.dueByRule == true && served.method == "邮寄送达")
    var danger = try Case()
    let site = Subject.site(Cast.existing)
    try danger.perform(
      DraftNotice(kind: .hiddenDanger, matter: "存在隐患"), by: Cast.officer, on: Self.monday, subject: site)
    try danger.perform(ApproveNotice(), by: Cast.supervisor, on: Self.monday)
    try danger.perform(ServeNotice(method: .direct, recipient: "王经办"), by: Cast.officer, on: Self.monday)
    #expect(danger.last(NoticeServed.self)?.dueOn == nil)
    #expect(danger.stage(on: Self.monday + 400) == .served)
    #expect(
      danger.refusal(of: ExtendNotice(dueOn: Self.monday + 9, ground: "延期"), by: Cast.officer, on: Self.monday)
        == ["no_deadline"])
  }

  @Test func `on the last day nothing is overdue, on the next it is`() throws {
    let paper = try Case(after: "acknowledged")
    #expect(paper.stage(on: Self.monday + 9) == .acknowledged)
    #expect(paper.stage(on: Self.monday + 10) == .escalated)
  }

  @Test func `a deadline that rests on a year without a holiday notice makes nobody late`() throws {
    var paper = try Case(after: "approved")
    paper.register.calendar = WorkingCalendar(years: [])
    try paper.perform(ServeNotice(method: .post, recipient: "王经办"), by: Cast.officer, on: Day(2026, 10, 13))
    #expect(paper.stage(on: Day(2026, 12, 1)) == .served)
    paper.register.calendar = .published
    #expect(paper.stage(on: Day(2026, 12, 1)) == .escalated)
  }

  @Test func `the police extend once, a supervisor again, and always to a later day`() throws {
    var paper = try Case(after: "acknowledged")
    let later = { (days: Int) in ExtendNotice(dueOn: Self.monday + days, ground: "采购未完成") }
    #expect(paper.refusal(of: later(9), by: Cast.officer, on: Self.monday + 4) == ["not_later"])
    #expect(
      paper.refusal(of: ExtendNotice(dueOn: Self.monday + 20, ground: ""), by: Cast.officer, on: Self.monday + 4)
        == ["text_missing"])
    try paper.perform(later(20), by: Cast.officer, on: Self.monday + 4)
    #expect(paper.refusal(of: later(30), by: Cast.officer, on: Self.monday + 5) == ["not_authorised"])
    #expect(paper.refusal(of: later(20), by: Cast.supervisor, on: Self.monday + 5) == ["not_later"])
    try paper.perform(later(30), by: Cast.supervisor, on: Self.monday + 5)
    #expect(paper.stage(on: Self.monday + 30) == .extended)
    #expect(paper.stage(on: Self.monday + 31) == .escalated)
  }

  @Test func `a reply comes with a report`() throws {
    let paper = try Case(after: "served")
    func refusal(_ reply: String, _ report: String) -> [String] {
      paper.refusal(
        of: FileRectificationReport(reply: reply, report: report), by: Cast.staff, on: Self.monday + 3)
    }
    #expect(refusal("已整改", "整改报告") == [])
    #expect(refusal("已整改", "") == ["report_attached"])
    #expect(refusal("", "整改报告") == ["text_missing"])
  }

  @Test func `a re-check is by two officers, none of them the unit's, and never by who answered`() throws {
    let paper = try Case(after: "report_filed")
    let day = Self.monday + 8
    func begin(_ officers: [String], by party: Party = Cast.officer) -> [String] {
      paper.refusal(of: BeginNoticeRecheck(officers: officers), by: party, on: day)
    }
    #expect(begin(Case.officers) == [])
    #expect(begin(["张警官"]) == ["too_few_officers"])
    #expect(begin(["张警官", "张警官"]) == ["too_few_officers"])
    #expect(begin(["张警官", " "]) == ["too_few_officers"])
    #expect(begin(["张警官", "王经办"]) == ["officer_of_the_unit"])
    #expect(begin(Case.officers, by: Party("王经办", as: .police)) == ["same_party"])
    let begun = try Case(after: "recheck_begun")
    let unsigned = PassNoticeRecheck(officers: Case.officers, recordSigned: false)
    #expect(begun.refusal(of: unsigned, by: Cast.officer, on: day) == ["signed_by_two"])
    let alone = FailNoticeRecheck(officers: ["张警官"], recordSigned: true)
    #expect(begun.refusal(of: alone, by: Cast.officer, on: day) == ["signed_by_two"])
    let signed = PassNoticeRecheck(officers: Case.officers, recordSigned: true)
    #expect(begun.refusal(of: signed, by: Party("王经办", as: .police), on: day) == ["same_party"])
  }

  @Test func `after the deadline the police re-check without a report`() throws {
    var paper = try Case(after: "served")
    try paper.perform(BeginNoticeRecheck(officers: Case.officers), by: Cast.officer, on: Self.monday + 10)
    try paper.perform(
      PassNoticeRecheck(officers: Case.officers, recordSigned: true), by: Cast.officer, on: Self.monday + 11)
    #expect(paper.last(NoticeEnded.self)?.outcome == .closed)
    #expect(paper.stage(on: Self.monday + 11) == .closed)
  }

  @Test func `the police's own limits make no unit late (I-20)`() throws {
    let inspected = try Case(after: "inspected")
    #expect(inspected.stage(on: Self.monday + 300) == .inspected)
    let filed = try Case(after: "report_filed")
    #expect(filed.stage(on: Self.monday + 300) == .reportFiled)
    #expect(TimeLimit.notice.periods[on: Self.monday]?.duty == .unit)
    for limit in [TimeLimit.noticeService, .recheck, .remoteNotice] {
      #expect(limit.periods[on: Self.monday]?.duty == .police)
    }
  }

  // MARK: Oversight

  @Test func `oversight has a matter, a later day and a kind of its own`() throws {
    let paper = try Case()
    func refusal(_ kind: NoticeKind, _ matter: String, _ days: Int) -> [String] {
      paper.refusal(
        of: OrderOversight(kind: kind, matter: matter, dueOn: Self.monday + days), by: Cast.coordinator,
        on: Self.monday, subject: .unit(Cast.unit))
    }
    for kind in [NoticeKind.supervision, .markSupervision, .interview, .circular] {
      #expect(refusal(kind, "进度滞后", 5) == [])
    }
    #expect(refusal(.prompt, "进度滞后", 5) == ["wrong_paper"])
    #expect(refusal(.supervision, "", 5) == ["reasons_given"])
    #expect(refusal(.supervision, "进度滞后", 0) == ["deadline_too_early"])
  }

  @Test func `an item is made public only once it is overdue`() throws {
    let paper = try Case(after: "oversight_ordered")
    #expect(paper.refusal(of: PostPublicly.example, by: Cast.coordinator, on: Self.monday + 7) == ["past_deadline"])
    #expect(paper.refusal(of: PostPublicly.example, by: Cast.coordinator, on: Self.monday + 8) == [])
  }

  @Test func `an answer is judged by another, and sent back with a reason and a new day`() throws {
    var paper = try Case(after: "answered")
    let own = Party("王经办", as: .coordinator)
    let day = Self.monday + 7
    #expect(paper.refusal(of: ReleaseNotice(), by: own, on: day) == ["same_party"])
    #expect(
      paper.refusal(of: RejectAnswer(ground: "", dueOn: day + 5), by: Cast.coordinator, on: day) == ["reasons_given"])
    #expect(
      paper.refusal(of: RejectAnswer(ground: "不到位", dueOn: day), by: Cast.coordinator, on: day)
        == ["deadline_too_early"])
    try paper.perform(RejectAnswer(ground: "不到位", dueOn: day + 5), by: Cast.coordinator, on: day)
    #expect(paper.refusal(of: PostPublicly.example, by: Cast.coordinator, on: day + 5) == ["past_deadline"])
    #expect(paper.refusal(of: PostPublicly.example, by: Cast.coordinator, on: day + 6) == [])
  }

  @Test func `a case is ended early only with a reason`() throws {
    for act in ["planned", "notified", "notice_drafted", "approved", "served", "acknowledged"] {
      let paper = try Case(after: act)
      let day = Self.monday + 5
      #expect(paper.refusal(of: DischargeNotice(ground: " "), by: Cast.supervisor, on: day) == ["reasons_given"])
      #expect(paper.refusal(of: DischargeNotice.example, by: Cast.supervisor, on: day) == [])
    }
  }
}
