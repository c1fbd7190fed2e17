import Casework
import Foundation
import Statute
import Testing
import _Scenes

@Suite struct `Duties shown by evidence` {
  typealias Case = SupervisionCase
  typealias Standing = DutyStanding
  static let site = Subject.site(Cast.existing)
  static let day = Case.monday

  private static func standing(
    of category: UnitCategory = .organ, affiliation: String? = nil, isPortal: Bool = false, on day: Day = day,
    _ facts: (duty: DutyKind, evidence: String?, period: DaySpan?, on: Day)...
  ) throws -> Standing {
    var paper = try Case()
    paper.register.record(
      UnitDescribed(
        unit: Cast.unit, name: "某单位", uscc: nil, noUsccReason: "未赋码", category: category, affiliation: affiliation,
        region: "371500"), act: "unit.described", on: Day(2014, 1, 1))
    paper.register.record(
      SiteDescribed(site: Cast.existing, unit: Cast.unit, name: "某网站", category: category, region: "371500"),
      act: "site.described", on: Day(2014, 1, 1))
    paper.register.record(
      UnitDescribed(
        unit: Cast.unit, name: "某单位", uscc: nil, noUsccReason: "未赋码", category: category, affiliation: affiliation,
        region: "371500"), act: "unit.described", on: Scenes.opened)
    for fact in facts {
      paper.register.record(
        DutyEvidenced(site: Cast.existing, duty: fact.duty, evidence: fact.evidence, period: fact.period),
        act: "site.duty_evidenced", on: fact.on)
    }
    return try #require(
      DutyStanding(of: Cast.existing, isPortal: isPortal, in: paper.register.file(of: site), on: day))
  }

  @Test func `an organ owes more than an enterprise, a portal of a city the half-yearly check`() throws {
    let common: [DutyKind] = [
      .responsibilityLetter, .managementRules, .accountability, .antiAttack, .antiTamper, .antiTrojan, .monitoring,
      .emergencyPlan, .emergencyDrill, .dutyWatch,
    ]
    let organs: [DutyKind] = [
      .publicationReview, .linkApproval, .domesticHosting, .procurementReview, .mailSystem, .mobileApp, .training,
    ]
    #expect(try Set(Self.standing(of: .enterprise).lines.map(\.duty)) == Set(common))
    #expect(try Set(Self.standing(of: .organ).lines.map(\.duty)) == Set(common + organs))
    let all = Set(common + organs + [.inspectionHalfYearly])
    #expect(try Set(Self.standing(affiliation: "3", isPortal: true).lines.map(\.duty)) == all)
    #expect(try Set(Self.standing(affiliation: "1").lines.map(\.duty)) == all)
    #expect(try !Self.standing(affiliation: "4", isPortal: true).lines.map(\.duty).contains(.inspectionHalfYearly))
  }

  @Test func `a duty is owed from the day of its text on`() throws {
    let before = try Self.standing(on: Day(2015, 10, 31)).lines.map(\.duty)
    #expect(before.contains(.emergencyPlan) && !before.contains(.antiTamper))
    #expect(try Self.standing(on: Day(2015, 11, 1)).lines.map(\.duty).contains(.antiTamper))
  }

  @Test func `what nobody entered is missing, what was entered bare is unproven`() throws {
    let standing = try Self.standing((.antiAttack, nil, nil, Self.day), (.antiTamper, "防篡改设备", nil, Self.day))
    #expect(standing.duties(.unproven) == [.antiAttack])
    #expect(standing.duties(.shown) == [.antiTamper])
    #expect(standing.duties(.missing).contains(.emergencyDrill))
    #expect(standing.duties(.lapsed) == [])
  }

  @Test func `a paper proves as well as evidence does`() throws {
    var paper = try Case()
    try paper.perform(
      EvidenceDuty(duty: .training), by: Cast.staff, on: Self.day, subject: Self.site, document: "聊办发1号")
    let file = paper.register.file(of: Self.site)
    #expect(DutyStanding(of: Cast.existing, in: file, on: Self.day)?.duties(.shown) == [.training])
  }

  @Test func `a drill runs out after a year, on its last day it is still good`() throws {
    let drill = (DutyKind.emergencyDrill, "演练记录", DaySpan?.none, Day(2025, 10, 12))
    #expect(try Self.standing(on: Day(2026, 10, 12), drill).duties(.shown) == [.emergencyDrill])
    let after = try Self.standing(on: Day(2026, 10, 13), drill)
    #expect(after.duties(.lapsed) == [.emergencyDrill])
    #expect(after.lines.first { $0.duty == .emergencyDrill }?.through == Day(2026, 10, 12))
  }

  @Test func `evidence that says how long it is good is good no longer`() throws {
    let span = DaySpan(from: Day(2026, 1, 1), through: Day(2026, 10, 11))
    let letter = (DutyKind.responsibilityLetter, "责任书", DaySpan?.some(span), Day(2026, 1, 1))
    #expect(try Self.standing(on: Day(2026, 10, 11), letter).duties(.shown) == [.responsibilityLetter])
    #expect(try Self.standing(on: Day(2026, 10, 12), letter).duties(.lapsed) == [.responsibilityLetter])
    let later = (DutyKind.responsibilityLetter, "新责任书", DaySpan?.none, Day(2026, 10, 12))
    #expect(try Self.standing(on: Day(2026, 10, 12), letter, later).duties(.shown) == [.responsibilityLetter])
  }

  @Test func `who may enter evidence, and what is refused`() throws {
    let paper = try Case()
    func refusal(_ act: any Act, by party: Party = Cast.staff, on day: Day = Self.day) -> [String] {
      paper.refusal(of: act, by: party, on: day, subject: Self.site)
    }
    for party in [Cast.staff, Cast.officer, Cast.coordinator] {
      #expect(refusal(EvidenceDuty.example, by: party) == [])
    }
    #expect(refusal(EvidenceDuty.example, by: Cast.testers) == ["not_authorised"])
    #expect(refusal(EvidenceDuty(duty: .training, evidence: " ")) == ["text_missing"])
    let backward = DaySpan(from: Self.day, through: Self.day - 1)
    #expect(refusal(EvidenceDuty(duty: .training, period: backward)) == ["period_amiss"])
    #expect(refusal(EnrolInMonitoring(), by: Cast.staff) == ["not_authorised"])
  }

  @Test func `an incident is reported on its day and dealt with afterwards`() throws {
    let paper = try Case()
    func refusal(_ kind: String, _ reported: CivilTime, _ handled: CivilTime? = nil) -> [String] {
      paper.refusal(
        of: ReportIncident(kind: kind, reportedAt: reported, handledAt: handled), by: Cast.officer, on: Self.day,
        subject: Self.site)
    }
    let morning = CivilTime(Self.day, hour: 8, minute: 30)
    #expect(refusal("挂马", morning) == [])
    #expect(refusal("挂马", morning, morning) == [])
    #expect(refusal("挂马", morning, CivilTime(Self.day, hour: 8, minute: 29)) == ["time_amiss"])
    #expect(refusal("挂马", morning, CivilTime(Self.day + 1, hour: 0, minute: 0)) == ["time_amiss"])
    #expect(refusal("挂马", CivilTime(Self.day - 1, hour: 23, minute: 59)) == ["time_amiss"])
    #expect(refusal("挂\n马", morning) == ["text_missing"])
  }

  @Test(arguments: [
    ("2026-10-12T08:30:00+08:00", "2026-10-12T08:30:00+08:00"), ("2026-10-12T00:30:00Z", "2026-10-12T08:30:00+08:00"),
    ("2026-10-12T20:00:00.25+00:00", "2026-10-13T04:00:00+08:00"),
    ("2026-10-11 19:30-05:00", "2026-10-12T08:30:00+08:00"),
    ("1999-12-31T23:59:59+08:00", "1999-12-31T23:59:59+08:00"),
    ("2026-10-12T08:30:00+0800", "2026-10-12T08:30:00+08:00"),
  ]) func `a time of any offset is told in Shanghai`(_ written: String, _ told: String) throws {
    let time = try #require(CivilTime(iso: written))
    #expect(time.description == told)
    #expect(try JSONDecoder().decode(CivilTime.self, from: JSONEncoder().encode(time)) == time)
  }

  @Test(arguments: ["", "2026-10-12", "2026-10-12T08:30:00", "2026-10-12T24:00:00Z", "2026-02-30T08:30:00Z", "昨天"])
  func `what is no time is none`(_ written: String) {
    #expect(CivilTime(iso: written) == nil)
  }
}
