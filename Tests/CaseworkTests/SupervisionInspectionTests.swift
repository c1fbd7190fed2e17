import Casework
import Statute
import Testing
import _Scenes

@Suite struct `Inspections` {
  typealias Case = SupervisionCase
  static let unit = Subject.unit(Cast.unit)

  /// The rules that an inspection on a day is recorded under.
  private static func decree(_ day: Day, method: InspectionMethod = .onsite) throws -> String? {
    var paper = try Case()
    // The cast was described later than some of these days.
    for given in Cast.described(on: Day(2007, 1, 1)) {
      paper.register.record(given.content, act: "given", on: given.day)
    }
    try paper.perform(PlanInspection(method: method), by: Cast.officer, on: day, subject: unit)
    try paper.perform(
      CarryOutInspection(officers: Case.officers, recordSigned: true), by: Cast.officer, on: day)
    return paper.last(Inspected.self)?.decree
  }

  @Test(arguments: [
    (Day(2007, 6, 22), "公通字〔2007〕43号"), (Day(2008, 6, 9), "公通字〔2007〕43号"), (Day(2008, 6, 10), "公信安〔2008〕736号"),
    (Day(2018, 10, 31), "公信安〔2008〕736号"), (Day(2018, 11, 1), "公安部令第151号"), (Day(2026, 9, 30), "公安部令第151号"),
    (Day(2026, 10, 1), "公安部令第176号"),
  ]) func `the decree is that in force on the day, on every edge`(_ day: Day, _ decree: String) throws {
    #expect(try Self.decree(day) == decree)
    let instrument = try #require(Instrument.allCases.first { $0.citation == decree })
    #expect(instrument.isInForce(on: day))
  }

  @Test func `planned under the old decree and carried out under the new one is an inspection of the new`() throws {
    var paper = try Case()
    try paper.perform(PlanInspection(method: .onsite), by: Cast.officer, on: Day(2026, 9, 28), subject: Self.unit)
    try paper.perform(
      CarryOutInspection(officers: Case.officers, recordSigned: true), by: Cast.officer, on: Day(2026, 10, 9))
    #expect(paper.last(Inspected.self)?.decree == "公安部令第176号")
  }

  @Test func `before the first rules there is no inspection`() throws {
    let paper = try Case()
    #expect(
      paper.refusal(of: PlanInspection(method: .onsite), by: Cast.officer, on: Day(2007, 6, 21), subject: Self.unit)
        == ["not_yet_law"])
  }

  @Test func `an inspection is by two persons on a signed record, none of them the unit's`() throws {
    let paper = try Case(after: "notified")
    func refusal(_ officers: [String], signed: Bool = true) -> [String] {
      paper.refusal(
        of: CarryOutInspection(officers: officers, recordSigned: signed), by: Cast.officer, on: Day(2026, 10, 16))
    }
    #expect(refusal(Case.officers) == [])
    #expect(refusal(Case.officers, signed: false) == ["signed_by_two"])
    #expect(refusal(["张警官"]) == ["signed_by_two"])
    #expect(refusal(["张警官", "张警官"]) == ["signed_by_two"])
    #expect(refusal(["张警官", "赵警官", "赵警官"]) == ["too_few_officers"])
    #expect(refusal(["张警官", "王经办"]) == ["officer_of_the_unit"])
  }

  @Test func `under the first rules too the books want two officers`() throws {
    var paper = try Case()
    try paper.perform(PlanInspection(method: .onsite), by: Cast.officer, on: Day(2007, 7, 2), subject: Self.unit)
    #expect(
      paper.refusal(
        of: CarryOutInspection(officers: ["张警官"], recordSigned: false), by: Cast.officer, on: Day(2007, 7, 3))
        == ["too_few_officers"])
  }

  /// Announced on a day for a Friday, 16 October 2026, after the long holiday.
  private static func announced(_ method: InspectionMethod, on day: Day, for planned: Day = Day(2026, 10, 16)) throws
    -> [String]
  {
    var paper = try Case()
    try paper.perform(PlanInspection(method: method), by: Cast.officer, on: Day(2026, 10, 1), subject: unit)
    return paper.refusal(of: AnnounceInspection(plannedOn: planned), by: Cast.officer, on: day)
  }

  @Test func `probing and tests of content are announced three working days ahead`() throws {
    for method in [InspectionMethod.remote, .contentTest] {
      #expect(try Self.announced(method, on: Day(2026, 10, 13)) == [])
      #expect(try Self.announced(method, on: Day(2026, 10, 14)) == ["three_days_ahead"])
    }
    for method in [InspectionMethod.onsite, .patrol] {
      #expect(try Self.announced(method, on: Day(2026, 10, 16)) == [])
    }
    #expect(try Self.announced(.onsite, on: Day(2026, 10, 17)) == ["deadline_too_early"])
  }

  @Test func `holidays and moved weekends count as the calendar has them`() throws {
    // 1–7 October is off, Saturday the tenth is worked: the 8th, 9th and 10th are the three days before Sunday.
    #expect(try Self.announced(.remote, on: Day(2026, 10, 8), for: Day(2026, 10, 11)) == [])
    #expect(try Self.announced(.remote, on: Day(2026, 10, 2), for: Day(2026, 10, 10)) == ["three_days_ahead"])
    #expect(try Self.announced(.remote, on: Day(2026, 10, 2), for: Day(2026, 10, 11)) == [])
  }

  @Test(arguments: [Day(2026, 10, 16), Day(2026, 10, 11), Day(2026, 12, 1), Day(2026, 2, 24)])
  func `the days ahead agree with the limit counted back`(_ planned: Day) {
    let calendar = WorkingCalendar.published
    let latest = calendar.adding(workingDays: -3, to: planned).due
    for day in [latest - 1, latest, latest + 1] {
      #expect((calendar.workingDays(after: day - 1, through: planned - 1) >= 3) == (day <= latest))
    }
  }

  @Test func `probing is not begun unannounced, nor before its day`() throws {
    let planned = try Case(after: "planned")
    let probe = CarryOutInspection(officers: Case.officers, recordSigned: true)
    #expect(
      planned.refusal(of: probe, by: Cast.officer, on: Day(2026, 10, 16))
        == ["on_site_signed", "patrol_signed", "sector_inspected"])
    let announced = try Case(after: "notified")
    #expect(announced.refusal(of: probe, by: Cast.officer, on: Day(2026, 10, 15)) == ["before_announced"])
    #expect(announced.refusal(of: probe, by: Cast.officer, on: Day(2026, 10, 16)) == [])
  }

  @Test func `patrols, tests of content and the sector's results are of decree 176`() throws {
    for method in [InspectionMethod.patrol, .contentTest] {
      let paper = try Case()
      func refusal(_ day: Day) -> [String] {
        paper.refusal(of: PlanInspection(method: method), by: Cast.officer, on: day, subject: Self.unit)
      }
      #expect(refusal(Day(2026, 9, 30)) == ["method_not_in_use"])
      #expect(refusal(Day(2026, 10, 1)) == [])
    }
    let paper = try Case()
    #expect(
      paper.refusal(of: PlanInspection(method: .reused), by: Cast.officer, on: Day(2026, 10, 1), subject: Self.unit)
        == ["method_not_in_use"])
  }

  @Test func `a patrol needs no announcement`() throws {
    var paper = try Case()
    try paper.perform(PlanInspection(method: .patrol), by: Cast.officer, on: Case.monday, subject: Self.unit)
    try paper.perform(
      CarryOutInspection(officers: Case.officers, recordSigned: true), by: Cast.officer, on: Case.monday)
    #expect(paper.last(Inspected.self)?.method == .patrol)
  }

  @Test func `the sector's result of the same year stands for an inspection from October 2026 on`() throws {
    func reusing(_ inspectedOn: Day, on day: Day) throws -> [String] {
      var paper = try Case()
      try paper.perform(PlanInspection(method: .onsite), by: Cast.officer, on: day, subject: Self.unit)
      let reuse = CarryOutInspection(
        officers: [], recordSigned: false, sector: SectorInspection(department: "市教育局", inspectedOn: inspectedOn))
      return paper.refusal(of: reuse, by: Cast.officer, on: day)
    }
    #expect(try reusing(Day(2026, 1, 1), on: Day(2026, 10, 12)) == [])
    #expect(try reusing(Day(2026, 10, 12), on: Day(2026, 10, 12)) == [])
    #expect(try reusing(Day(2026, 10, 13), on: Day(2026, 10, 12)) == ["sector_result_of_another_year"])
    #expect(try reusing(Day(2025, 12, 31), on: Day(2026, 10, 12)) == ["sector_result_of_another_year"])
    #expect(try reusing(Day(2026, 3, 1), on: Day(2026, 9, 30)) == ["on_site_signed"])
  }

  @Test func `only sites of the unit are inspected with it`() throws {
    var paper = try Case(after: "notified")
    let stranger = SiteID(high: 0x4000, low: 1 << 63 | 0x77)
    func refusal(_ sites: [SiteID]) -> [String] {
      paper.refusal(
        of: CarryOutInspection(officers: Case.officers, recordSigned: true, sites: sites), by: Cast.officer,
        on: Day(2026, 10, 16))
    }
    #expect(refusal([Cast.existing, Cast.new]) == [])
    #expect(refusal([stranger]) == ["foreign_site"])
    paper.register.register(.site(stranger, number: nil, origin: .existing))
    paper.register.record(
      SiteDescribed(
        site: stranger, unit: UnitID(high: 0x4000, low: 1 << 63 | 0x78), name: "外单位网站", category: .organ,
        region: "371500"), act: "site.described", on: Scenes.opened)
    #expect(refusal([stranger]) == ["foreign_site"])
  }

  @Test func `after an inspection the notice goes on in its case, otherwise it opens one`() throws {
    var paper = try Case(after: "inspected")
    let before = paper.register.registrations.count
    try paper.perform(DraftNotice.example, by: Cast.officer, on: Day(2026, 10, 19))
    #expect(paper.register.registrations.count == before)
    #expect(paper.stage(on: Day(2026, 10, 19)) == .noticeDraft)
    let file = paper.register.file(of: Case.notice)
    #expect(file.paperKind(ofNotice: Case.notice.id, on: Day(2026, 10, 18)) == .inspection)
    #expect(file.paperKind(ofNotice: Case.notice.id, on: Day(2026, 10, 19)) == .rectificationOrder)
    try paper.perform(ApproveNotice(), by: Cast.supervisor, on: Day(2026, 10, 20))
    try paper.perform(
      ServeNotice(method: .direct, recipient: "王经办"), by: Cast.officer, on: Day(2026, 10, 20))
    #expect(paper.last(NoticeServed.self)?.dueOn == Day(2026, 11, 19))
  }
}
