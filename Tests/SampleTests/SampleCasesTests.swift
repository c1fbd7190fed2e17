import Casework
import Statute
import Testing

@testable import Sample

@Suite struct SampleCasesTests {
  private let facts = LiaochengSampleTests.facts

  @Test func `about six hundred sites and twelve hundred findings are registered`() {
    var (sites, findings, new) = (0, 0, 0)
    for registration in LiaochengSampleTests.registrations {
      switch registration {
      case .site(_, _, let origin):
        sites += 1
        if origin == .new { new += 1 }
      case .finding: findings += 1
      default: break
      }
    }
    #expect((570...640).contains(sites) && (1000...1400).contains(findings) && new >= 5)
  }

  @Test func `every row of the books and every category has its sites`() {
    var (regions, categories): (Set<String>, [UnitCategory: Int]) = ([], [:])
    for case .siteDescribed(_, _, _, let category, let region, _, _, _, _, _, _) in facts.map(\.content) {
      regions.insert(region)
      categories[category, default: 0] += 1
    }
    #expect(regions == Set(Place.liaocheng.map(\.code)))
    #expect(categories[.organ, default: 0] > categories[.institution, default: 0])
    #expect(categories[.institution, default: 0] > categories[.enterprise, default: 0])
    #expect(categories[.enterprise, default: 0] > 40)
  }

  @Test func `most objects are of level two, some of level three and one`() {
    var levels: [Level: Int] = [:]
    for case .gradingDecided(_, _, _, let level) in facts.map(\.content) { levels[level, default: 0] += 1 }
    #expect(levels[.two, default: 0] > levels[.three, default: 0] * 3)
    #expect(levels[.three, default: 0] > 30 && levels[.one, default: 0] > 30)
  }

  @Test func `every fact the campaign needs is told at least once`() {
    let told = Set(facts.map { String(describing: $0.content).prefix { $0 != "(" } })
    // swift-format-ignore
    for kind in [
      "siteExempted", "siteUnnamed", "icpCancelled", "markRemoved", "telecomReported", "siteSuspended", "siteResumed",
      "siteClosed", "siteReopened", "prelaunchTested", "filingEnded", "testerSuspended", "findingExtended",
      "findingAccepted", "findingDismissed", "findingReopened", "penalised", "zeroReported", "constructionRectified",
      "selfChecked", "noticeRechecked", "noticeEnded",
    ] { #expect(told.contains(kind[...]), "\(kind)") }
  }

  @Test func `every uncommon case is there`() {
    var cases: Set<String> = []
    for fact in facts {
      switch fact.content {
      case .siteClosed(_, _, let merged, let verified, _): cases.insert("closed \(merged) \(verified != nil)")
      case .wentLive(_, .new, .seen): cases.insert("seen")
      case .eligibilityDecided(_, let review, let passed, _): cases.insert("\(review) \(passed)")
      case .findingClaimedFixed(_, _, let evidence): cases.insert("evidence \(evidence != nil)")
      case .findingRechecked(_, _, _, let passed, _): cases.insert("re-check \(passed)")
      case .findingOpened(_, let source, let severity, _, _, let earlier):
        cases.formUnion([source.rawValue, severity.rawValue, "recurrence \(earlier != nil)"])
      case .dutyEvidenced(_, _, let evidence): cases.insert("duty \(evidence != nil)")
      case .assessmentReported(_, _, _, _, let conclusion, _, _, _): cases.insert(conclusion.rawValue)
      case .returnReceived(_, _, _, let accepted): cases.insert("return \(accepted)")
      default: break
      }
      if fact.actedOn == nil { cases.insert("unknown day") }
      if fact.correction?.voids == true { cases.insert("void") }
    }
    for wanted in [
      "closed true true", "closed false true", "closed false false", "seen", "opening true", "requalification true",
      "requalification false", "evidence true", "evidence false", "re-check true", "re-check false", "assessment",
      "inspection", "monitoring", "self_check", "major", "high", "medium", "low", "recurrence true", "duty true",
      "duty false", "conforming", "basically_conforming", "non_conforming", "return true", "return false",
      "unknown day", "void",
    ] { #expect(cases.contains(wanted), "\(wanted)") }
  }

  @Test func `papers of every kind are issued`() {
    var kinds: Set<NoticeKind> = []
    for case .notice(_, let kind, _, _, _) in LiaochengSampleTests.registrations { kinds.insert(kind) }
    #expect(kinds == Set(NoticeKind.allCases).subtracting([.inspection]))
  }

  @Test func `the first two issues have late entries and corrections after their freeze`() {
    for issue in LiaochengSample.issues.dropLast() {
      let after = LiaochengSampleTests.history.filter { $0.recordedAt > issue.knownAt }.flatMap(\.decision.facts)
      #expect(
        after.filter { $0.correction == nil && $0.actedOn.map { $0 > issue.asOf - 12 && $0 <= issue.asOf } ?? false }
          .count > 10)
      #expect(after.contains { $0.correction != nil && $0.actedOn.map { $0 <= issue.asOf } ?? false })
    }
  }

  @Test func `the numbers of the database replace the ordinals`() throws {
    let batch = try #require(
      LiaochengSampleTests.history.first { $0.decision.facts.contains { !$0.references.isEmpty } })
    let before = batch.decision.facts.flatMap(\.references)
    let after = batch.decision(numberedBy: { $0 + 1000 }).facts.flatMap(\.references)
    #expect(after == before.map { $0 + 1000 })
  }
}
