import Casework
import Statute

/// One lawful fact of every kind the recorder writes, about one unit and its few things.
enum EveryFact {
  static let unit = UnitID(high: 11, low: 1)
  static let existing = SiteID(high: 12, low: 1)
  static let new = SiteID(high: 12, low: 2)
  static let object = ObjectID(high: 13, low: 1)
  static let tester = TesterID(high: 14, low: 1)
  static let finding = FindingID(high: 15, low: 1)
  static let notice = NoticeID(high: 16, low: 1)
  static let day = Day(2024, 3, 1)

  static let decision = Decision(
    registrations: [
      .unit(unit), .site(existing, number: nil, origin: .existing), .site(new, number: "W900001", origin: .new),
      .object(object), .tester(tester), .finding(finding, number: nil, site: existing, object: object),
      .notice(notice, kind: .hiddenDanger, number: "聊公网〔2024〕1号", site: existing, unit: unit),
    ],
    facts: contents.map { Fact($0, on: day) })

  // swift-format-ignore
  static let contents: [Fact.Content] = [
    .unitDescribed(unit, name: "某局", uscc: nil, noCodeReason: "未赋码", category: .organ, region: "371500", telecom: false, contact: "张三", phone: "0635-8000000"),
    .siteListed(existing), .siteExempted(new, ground: "approved"),
    .siteDescribed(existing, unit: unit, name: "某局网站", category: .organ, region: "371500", url: nil, ip: nil, hosting: nil, contact: "张三", phone: "0635-8000000", remark: nil),
    .siteNamed(existing, domain: "a.gov.cn", display: "a.gov.cn", isMain: true),
    .siteUnnamed(existing, domain: "b.gov.cn"),
    .icpRecorded(existing, number: "鲁ICP备00000001号"), .icpCancelled(existing),
    .policeRegistered(existing, number: "37150002000001"),
    .eligibilityDecided(existing, review: .requalification, passed: true, grounds: []),
    .eligibilityDecided(existing, review: .requalification, passed: false, grounds: ["no_duty"]),
    .markHung(existing), .markRemoved(existing), .telecomReported(existing),
    .wentLive(existing, origin: .existing, way: .legacy), .wentLive(new, origin: .new, way: .seen),
    .siteSuspended(existing), .siteResumed(existing),
    .siteClosed(existing, mergedInto: nil, merged: false, verifiedOn: day, verifiedBy: "李四"),
    .siteClosed(existing, mergedInto: new, merged: true, verifiedOn: nil, verifiedBy: nil),
    .siteReopened(existing), .dutyEvidenced(existing, duty: "responsibility_letter", evidence: "责任书"),
    .monitoringEnrolled(existing), .prelaunchTested(new, tester: "某公司", passed: true),
    .objectDescribed(object, unit: unit, name: "某系统"), .objectCovers(object, existing), .objectUncovers(object, existing),
    .gradingDecided(object, s: .two, a: .three, level: .three), .filingAccepted(object),
    .filingCertified(object, number: "37150000001-24001", form: "2007"),
    .filingEnded(object, outcome: "cancelled_by_unit"), .filingEnded(object, outcome: "revoked_by_police"),
    .filingEnded(object, outcome: "transferred"),
    .testerDescribed(tester, name: "某测评公司", province: "山东"),
    .testerCertified(tester, certificate: "DJCP2023000001", from: Day(2023, 1, 1), through: Day(2025, 12, 31)),
    .testerSuspended(tester, from: Day(2024, 5, 1), through: nil),
    .assessmentContracted(object, tester), .assessmentStarted(object, tester),
    .assessmentReported(object, tester, number: nil, template: .of2021, conclusion: .good, high: 0, medium: 1, low: nil),
    .selfChecked(object), .constructionRectified(object),
    .findingOpened(finding, source: .assessment, severity: .high, description: "弱口令", dueOn: Day(2024, 4, 1), recurrenceOf: nil),
    .findingPlanned(finding, measure: "改密", unit: "某局", person: "张三"),
    .findingClaimedFixed(finding, fixedBy: "张三", evidence: "截图"),
    .findingRechecked(finding, checkedBy: "李四", fixedBy: "张三", passed: true, faults: nil),
    .findingRechecked(finding, checkedBy: "李四", fixedBy: "张三", passed: false, faults: "仍在"),
    .findingClosed(finding, closedBy: "李四", recheck: nil), .findingReopened(finding, ground: "反复"),
    .findingExtended(finding, dueOn: Day(2024, 5, 1), approvedBy: "王五"),
    .findingAccepted(finding, severity: .low, until: Day(2024, 12, 31), approvedBy: "王五"),
    .findingDismissed(finding, ground: "false_positive"),
    .inspected(unit, sites: [existing], officers: ["甲", "乙"], decree: "公安部令第151号"),
    .noticeIssued(notice, matter: "限期整改"), .noticeServed(notice, recipient: "张三", dueOn: Day(2024, 4, 1)),
    .noticeRechecked(notice, officers: ["甲", "乙"], passed: true), .noticeRechecked(notice, officers: ["甲", "乙"], passed: false),
    .noticeEnded(notice, outcome: "closed"), .noticeEnded(notice, outcome: "extended"), .noticeEnded(notice, outcome: "escalated"),
    .penalised(unit, conductOn: day, kind: "warning", law: "网络安全法"), .penalised(unit, conductOn: day, kind: "fine", law: "网络安全法"),
    .penalised(unit, conductOn: day, kind: "suspension", law: "网络安全法"),
    .unitListed(unit, campaign: "liaocheng-2015", joined: true), .zeroReported(unit, campaign: "liaocheng-2015"),
    .returnReceived(unit, campaign: "liaocheng-2015", issue: day, accepted: true),
  ]
}
