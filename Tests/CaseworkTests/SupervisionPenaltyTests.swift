import Casework
import Statute
import Testing
import _Scenes

@Suite struct `Penalties` {
  typealias Case = SupervisionCase
  static let late = Case.monday + 10
  static let lastOfOld = Day(2025, 12, 31)
  static let firstOfNew = Day(2026, 1, 1)

  private static func refusal(_ fine: ImposeFine) throws -> [String] {
    try Case(after: "served").refusal(of: fine, by: Cast.supervisor, on: late)
  }

  private static func fine(_ conduct: Day, _ tier: Int, _ amount: Int, person: String? = nil) -> ImposeFine {
    ImposeFine(conductOn: conduct, tier: tier, amount: amount, person: person, draftedBy: "张警官")
  }

  /// Every range of every tier, by the day of the conduct.
  static let ranges: [(conduct: Day, tier: Int, person: Bool, low: Int, high: Int)] = [
    (lastOfOld, 2, false, 10_000, 100_000), (lastOfOld, 2, true, 5_000, 50_000),
    (firstOfNew, 1, false, 10_000, 50_000),
    (firstOfNew, 2, false, 50_000, 500_000), (firstOfNew, 2, true, 10_000, 100_000),
    (firstOfNew, 3, false, 500_000, 2_000_000), (firstOfNew, 3, true, 50_000, 200_000),
    (firstOfNew, 4, false, 2_000_000, 10_000_000), (firstOfNew, 4, true, 200_000, 1_000_000),
  ]

  @Test(arguments: ranges) func `a fine lies within its range, both ends with it`(
    _ conduct: Day, _ tier: Int, _ person: Bool, _ low: Int, _ high: Int
  ) throws {
    let name = person ? "刘局长" : nil
    for amount in [low, high] { #expect(try Self.refusal(Self.fine(conduct, tier, amount, person: name)) == []) }
    for amount in [low - 1, high + 1] {
      #expect(try Self.refusal(Self.fine(conduct, tier, amount, person: name)) == ["fine_out_of_range"])
    }
  }

  @Test func `the list of ranges is that of the law`() {
    func all(_ day: Day) -> [[ClosedRange<Int>?]] {
      (PenaltyTier.inForce[on: day] ?? []).map { [$0.unitFine, $0.personFine] }
    }
    for day in [Self.lastOfOld, Self.firstOfNew] {
      let listed = Self.ranges.filter { $0.conduct == day }.count
      #expect(all(day).joined().compactMap { $0 }.count == listed)
    }
  }

  @Test func `where no fine is foreseen there is none`() throws {
    #expect(try Self.refusal(Self.fine(Self.lastOfOld, 1, 10_000)) == ["fine_not_foreseen"])
    #expect(try Self.refusal(Self.fine(Self.firstOfNew, 1, 10_000, person: "刘局长")) == ["fine_not_foreseen"])
    for tier in [0, 3] { #expect(try Self.refusal(Self.fine(Self.lastOfOld, tier, 10_000)) == ["tier_unknown"]) }
    for tier in [0, 5] { #expect(try Self.refusal(Self.fine(Self.firstOfNew, tier, 10_000)) == ["tier_unknown"]) }
  }

  @Test func `the law of the day of the conduct is applied, and its number recorded (I-19)`() throws {
    func law(_ conduct: Day) throws -> String? {
      var paper = try Case(after: "served")
      try paper.perform(Self.fine(conduct, 2, 60_000), by: Cast.supervisor, on: Self.late)
      return paper.last(Penalised.self)?.law
    }
    #expect(try law(Self.lastOfOld) == Basis.law2017("第五十九条").description)
    #expect(try law(Self.firstOfNew) == Basis.law2026("第六十一条").description)
  }

  @Test func `conduct lies before the fine and not before the law`() throws {
    #expect(try Self.refusal(Self.fine(Day(2017, 5, 31), 2, 60_000)) == ["conduct_before_law"])
    #expect(try Self.refusal(Self.fine(Day(2017, 6, 1), 2, 60_000)) == [])
    #expect(try Self.refusal(Self.fine(Self.late, 2, 60_000)) == [])
    #expect(try Self.refusal(Self.fine(Self.late + 1, 2, 60_000)) == ["conduct_ahead"])
  }

  @Test func `a warning rests on the rules of its conduct too`() throws {
    func law(_ conduct: Day) throws -> String? {
      var paper = try Case(after: "served")
      try paper.perform(
        IssueWarning(conductOn: conduct, draftedBy: "张警官"), by: Cast.supervisor, on: Self.late)
      return paper.last(Penalised.self)?.law
    }
    let measures = Basis.measures("第四十条").description
    #expect(try law(Day(2017, 5, 31)) == measures)
    #expect(try law(Self.lastOfOld) == measures + ";" + Basis.law2017("第五十九条").description)
    #expect(try law(Self.firstOfNew) == measures + ";" + Basis.law2026("第六十一条").description)
    let paper = try Case(after: "served")
    let early = IssueWarning(conductOn: Day(2007, 6, 21), draftedBy: "张警官")
    #expect(paper.refusal(of: early, by: Cast.supervisor, on: Self.late) == ["conduct_before_law"])
  }

  @Test func `who drafted a measure does not decide on it (I-18)`() throws {
    let paper = try Case(after: "served")
    func refusal(_ drafter: String) -> [[String]] {
      let acts: [any Act] = [
        IssueWarning(conductOn: Case.monday, draftedBy: drafter),
        InformSuperior(department: "市政府办", matter: "逾期未整改", draftedBy: drafter),
        OrderShutdown(conductOn: Case.monday, from: Self.late, through: Self.late, draftedBy: drafter),
        Summon(person: "刘局长", note: "逾期未整改", method: .direct, draftedBy: drafter),
        ImposeFine(conductOn: Case.monday, tier: 2, amount: 50_000, draftedBy: drafter),
      ]
      return acts.map { paper.refusal(of: $0, by: Cast.supervisor, on: Self.late) }
    }
    #expect(refusal("张警官").joined().isEmpty)
    #expect(
      refusal(Cast.supervisor.name).allSatisfy { $0.allSatisfy { $0.contains("drafter") || $0.contains("conduct") } })
    #expect(refusal(Cast.supervisor.name).allSatisfy { !$0.isEmpty })
    #expect(refusal("").allSatisfy { $0 == ["text_missing"] })
  }

  @Test func `a shutdown lasts six months at most and begins no earlier than its order`() throws {
    let paper = try Case(after: "served")
    func refusal(_ from: Day, _ through: Day) -> [String] {
      paper.refusal(
        of: OrderShutdown(conductOn: Case.monday, from: from, through: through, draftedBy: "张警官"),
        by: Cast.supervisor, on: Self.late)
    }
    let last = Self.late.adding(months: 6)
    #expect(refusal(Self.late, last) == [])
    #expect(refusal(Self.late, last + 1) == ["shutdown_too_long"])
    #expect(refusal(Self.late, Self.late - 1) == ["shutdown_too_long"])
    #expect(refusal(Self.late - 1, last) == ["shutdown_too_long"])
    // The end of August has no day of its own in February.
    #expect(refusal(Day(2027, 8, 31), Day(2028, 2, 29)) == [])
    #expect(refusal(Day(2027, 8, 31), Day(2028, 3, 1)) == ["shutdown_too_long"])
  }

  @Test func `a summons wants a note and a person, and opens a case where nothing went before (U-09)`() throws {
    let paper = try Case()
    func refusal(_ person: String, _ note: String, due: Day? = nil, on day: Day = Case.monday) -> [String] {
      paper.refusal(
        of: Summon(person: person, note: note, method: .direct, draftedBy: "张警官", dueOn: due), by: Cast.supervisor,
        on: day, subject: .unit(Cast.unit))
    }
    #expect(refusal("刘局长", "存在较大安全风险") == [])
    #expect(refusal("刘局长", " ") == ["text_missing"])
    #expect(refusal("", "存在较大安全风险") == ["text_missing"])
    #expect(refusal("刘局长", "存在较大安全风险", due: Case.monday) == ["deadline_too_early"])
    #expect(refusal("刘局长", "存在较大安全风险", on: Day(2017, 5, 31)) == ["not_permitted"])
    #expect(refusal("刘局长", "存在较大安全风险", on: Day(2025, 6, 1)) == [])
  }

  @Test func `a letter of warning is of decree 176`() throws {
    let paper = try Case()
    func refusal(_ act: SendReminder, _ day: Day) -> [String] {
      paper.refusal(of: act, by: Cast.supervisor, on: day, subject: .site(Cast.existing))
    }
    #expect(refusal(.example, Day(2026, 9, 30)) == ["not_permitted"])
    #expect(refusal(.example, Day(2026, 10, 1)) == [])
    #expect(refusal(SendReminder(matter: "", method: .post, recipient: "王经办"), Case.monday) == ["reasons_given"])
    #expect(refusal(SendReminder(matter: "提示", method: .post, recipient: ""), Case.monday) == ["text_missing"])
  }
  @Test func `in a case that escalated a letter and a summons are measures, and open nothing`() throws {
    var paper = try Case(after: "served")
    let before = paper.register.registrations.count
    try paper.perform(SendReminder.example, by: Cast.supervisor, on: Self.late)
    try paper.perform(Summon.example, by: Cast.supervisor, on: Self.late)
    #expect(paper.stage(on: Self.late) == .sanctioned)
    #expect(paper.register.registrations.count == before)
    #expect(paper.last(NoticeIssued.self)?.kind == .interview)
    let file = paper.register.file(of: Case.notice)
    #expect(file.paperKind(ofNotice: Case.notice.id, on: Self.late) == .rectificationOrder)
  }
}
