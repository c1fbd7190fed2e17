import Casework
import PQ
import Statute
import Store
import _TestKit

/// A history of a few dozen subjects, thrown by chance: what was recorded when, in the order of the numbers it gets.
struct History {
  /// One fact with the instant it was recorded and its number.
  struct Line {
    let number: FactNumber
    let at: Instant
    let fact: Fact
    let registrations: [Registration]

    var content: Fact.Content { fact.content }
  }

  private(set) var lines: [Line] = []
  private var chance: Shuffler
  private var now = Day(2015, 8, 1)
  private var corrected: Set<FactNumber> = []

  let units = (1...6).map { UnitID(high: 1, low: UInt64($0)) }
  let sites = (1...24).map { SiteID(high: 2, low: UInt64($0)) }
  let objects = (1...16).map { ObjectID(high: 3, low: UInt64($0)) }
  let testers = (1...3).map { TesterID(high: 4, low: UInt64($0)) }
  let findings = (1...30).map { FindingID(high: 5, low: UInt64($0)) }

  static let regions = ["371500", "371502", "371523", "371581", "LC-JKQ"]

  init(seed: UInt64, steps: Int = 700) {
    chance = Shuffler(seed: seed)
    for unit in units { describe(unit) }
    for tester in testers { describe(tester) }
    for step in 0..<steps {
      if step.isMultiple(of: 2) { now = now + 1 }
      if chance.chance(12) { correctSomething() } else { record(somethingNew(step)) }
    }
  }

  /// The instant of a line: one a second on its day, so that every line has its own and they grow.
  private func instant(_ day: Day, _ line: Int) -> Instant {
    Instant(microseconds: Int64(day.number) * 86_400_000_000 + Int64(line) * 1_000_000 + 7_200_000_000)
  }

  /// A day on which something may have been done that is recorded now; sometimes it is not known.
  private mutating func someDay() -> Day? {
    chance.chance(3) ? nil : now - [0, 0, 1, 2, 5, 20, 90, 300].randomElement(using: &chance)!
  }

  private mutating func record(
    _ content: Fact.Content?, on day: Day?? = nil, correction: Fact.Correction? = nil,
    registering registrations: [Registration] = []
  ) {
    guard let content else { return }
    let number = FactNumber(lines.count + 1)
    let actedOn = if let day { day } else { someDay() }
    lines.append(
      Line(
        number: number, at: instant(now, lines.count), fact: Fact(content, on: actedOn, correction: correction),
        registrations: registrations))
  }

  private mutating func describe(_ unit: UnitID) {
    let category = UnitCategory.allCases.randomElement(using: &chance)!
    record(
      .unitDescribed(
        unit, name: "单位\(unit.low)", uscc: nil, noCodeReason: "未赋码", category: category,
        region: Self.regions.randomElement(using: &chance)!, telecom: unit.low == 3, contact: nil, phone: nil),
      on: Day(2014, 1, 1), registering: [.unit(unit)])
  }

  private mutating func describe(_ tester: TesterID) {
    record(
      .testerDescribed(tester, name: "机构\(tester.low)", province: nil), on: Day(2013, 1, 1),
      registering: [.tester(tester)])
    let through = tester.low == 2 ? Day(2015, 10, 31) : Day(2017, 12, 31)
    record(
      .testerCertified(tester, certificate: "DJCP201300000\(tester.low)", from: Day(2013, 1, 1), through: through),
      on: Day(2013, 1, 1))
    if tester.low == 3 {
      record(.testerSuspended(tester, from: Day(2016, 2, 1), through: Day(2016, 4, 1)), on: Day(2015, 7, 31))
    }
  }

  private func isRegistered(_ registration: (Registration) -> Bool) -> Bool {
    lines.contains { $0.registrations.contains(where: registration) }
  }

  private mutating func site() -> SiteID {
    let site = sites.randomElement(using: &chance)!
    let known = isRegistered { if case .site(site, _, _) = $0 { true } else { false } }
    guard !known else { return site }
    let origin: SiteOrigin = site.low.isMultiple(of: 5) ? .new : .existing
    record(
      .siteDescribed(
        site, unit: units[Int(site.low) % units.count], name: "网站\(site.low)",
        category: UnitCategory.allCases[Int(site.low) % 3], region: Self.regions[Int(site.low) % 5], url: nil, ip: nil,
        hosting: nil, contact: nil, phone: nil, remark: nil),
      on: now - 100, registering: [.site(site, number: nil, origin: origin)])
    record(.siteListed(site), on: now - 10)
    return site
  }

  private mutating func object() -> ObjectID {
    let object = objects.randomElement(using: &chance)!
    guard !isRegistered({ if case .object(object) = $0 { true } else { false } }) else { return object }
    record(
      .objectDescribed(object, unit: units[Int(object.low) % units.count], name: "系统\(object.low)"), on: now - 50,
      registering: [.object(object)])
    record(.objectCovers(object, site()), on: now - 40)
    return object
  }

  private mutating func finding() -> FindingID {
    let finding = findings.randomElement(using: &chance)!
    guard !isRegistered({ if case .finding(finding, _, _, _) = $0 { true } else { false } }) else { return finding }
    let site = site()
    record(
      .findingOpened(
        finding, source: FindingSource.allCases.randomElement(using: &chance)!,
        severity: FindingSeverity.allCases.randomElement(using: &chance)!, description: "隐患\(finding.low)",
        dueOn: chance.chance(70) ? now + 15 : nil, recurrenceOf: nil),
      registering: [.finding(finding, number: nil, site: site, object: nil)])
    return finding
  }

  /// Corrects a fact that was not corrected yet: it did not happen, or it happened on another day.
  private mutating func correctSomething() {
    let open = lines.filter { line in
      guard !corrected.contains(line.number) else { return false }
      switch line.content {
      case .unitDescribed, .siteDescribed, .testerDescribed, .testerCertified: return false
      default: return true
      }
    }
    guard let line = open.randomElement(using: &chance) else { return }
    corrected.insert(line.number)
    record(line.content, correction: .init(of: line.number, because: "更正", voids: chance.chance(40)))
  }

  // swift-format-ignore
  private mutating func somethingNew(_ step: Int) -> Fact.Content? {
    switch Int.random(in: 0..<34, using: &chance) {
    case 0: return .wentLive(site(), origin: .existing, way: .seen).withOrigin(of: lines)
    case 1: return .siteClosed(site(), mergedInto: nil, merged: chance.chance(40), verifiedOn: nil, verifiedBy: nil).verified(chance.chance(60) ? now - 3 : nil)
    case 2: return chance.chance(40) ? .siteReopened(site()) : .siteListed(site())
    case 3: return chance.chance(15) ? .siteExempted(site(), ground: "approved") : .markHung(site())
    case 4, 5: return .objectCovers(object(), site())
    case 6: return chance.chance(40) ? .objectUncovers(object(), site()) : .markHung(site())
    case 7, 8, 9: return .gradingDecided(object(), s: nil, a: nil, level: [.one, .two, .two, .three, .four].randomElement(using: &chance)!)
    case 10, 11: return .filingCertified(object(), number: "37150000001-\(10000 + step)", form: "2007")
    case 12: return chance.chance(25) ? .filingEnded(object(), outcome: "revoked_by_police") : .filingAccepted(object())
    case 13, 14, 15: return .assessmentReported(object(), testers.randomElement(using: &chance)!, number: nil, template: .of2015, conclusion: .conforming, high: nil, medium: nil, low: nil)
    case 16: return .eligibilityDecided(site(), review: chance.chance(40) ? .opening : .requalification, passed: chance.chance(80), grounds: [])
    case 17, 18: return .eligibilityDecided(site(), review: chance.chance(25) ? .opening : .requalification, passed: true, grounds: [])
    case 19, 20: return .icpRecorded(site(), number: "鲁ICP备0000\(step)号")
    case 21: return chance.chance(30) ? .icpCancelled(site()) : .markHung(site())
    case 22: return chance.chance(20) ? .markRemoved(site()) : .markHung(site())
    case 23, 24, 25: return .dutyEvidenced(site(), duty: "responsibility_letter", evidence: chance.chance(85) ? "责任书" : nil)
    case 26: return chance.chance(50) ? .siteSuspended(site()) : .telecomReported(site())
    case 27: return lines.firstExisting(suspended: site()).map { .siteResumed($0) }
    case 28: return .findingClaimedFixed(finding(), fixedBy: ["张三", "李四", nil].randomElement(using: &chance)!, evidence: chance.chance(80) ? "截图" : nil)
    case 29: return .findingRechecked(finding(), checkedBy: "李四", fixedBy: "张三", passed: chance.chance(75), faults: nil)
    case 30: return lines.passedRecheck(of: finding()).map { .findingClosed($0.finding, closedBy: "李四", recheck: $0.number) }
    case 31: return chance.chance(40) ? .findingReopened(finding(), ground: "反复") : .findingClaimedFixed(finding(), fixedBy: "张三", evidence: "截图")
    case 32: return chance.chance(50) ? .findingExtended(finding(), dueOn: now + 30, approvedBy: "王五") : .findingAccepted(finding(), severity: .low, until: now + 60, approvedBy: "王五")
    default: return chance.chance(20) ? .findingDismissed(finding(), ground: "false_positive") : .findingRechecked(finding(), checkedBy: "李四", fixedBy: nil, passed: true, faults: nil)
    }
  }

  /// Restores a part of the history into books that hold what came before it and nothing else.
  func restore(_ part: Range<Int>, into books: EphemeralDatabase) async throws {
    try await books.restore(
      lines[part].map { line in
        Restoration.Entry(recordedAt: line.at, party: "甲", facts: 1) { _ in
          Decision(registrations: line.registrations, facts: [line.fact])
        }
      }, openedOn: Day(2016, 9, 1))
  }
}
