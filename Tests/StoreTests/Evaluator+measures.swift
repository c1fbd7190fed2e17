import Casework
import Reports
import Statute

extension Evaluator {
  /// The measures that are worked out twice.
  static let ids = ["A1", "A2", "A3", "A4", "A5", "D1", "D2", "D4", "D5", "E1", "E2", "F1", "F3", "F4", "F6", "Z1"]

  /// All of them for the whole city.
  var counts: [String: Int] {
    let sites = register
    let inScope = sites.filter(isInScope)
    let graded = inScope.filter { level(of: $0) != nil }
    let toFile = graded.filter { (level(of: $0) ?? 0) >= 2 }
    let toTest = sites.filter(mustBeTested)
    let findings = findings
    return [
      "A1": sites.count, "A2": sites.count(where: isOperating), "A3": sites.count { isClosed($0) },
      "A4": sites.count(where: isMerged), "A5": sites.count(where: isPlanned),
      "D1": inScope.count, "D2": graded.count, "D4": toFile.count, "D5": toFile.count(where: isFiled),
      "E1": toTest.count, "E2": toTest.count(where: isTested),
      "F1": findings.count, "F3": findings.count(where: isFixed), "F4": findings.count { isClosed($0) },
      "F6": findings.count(where: isOverdue), "Z1": sites.count { isComplete($0, findings) },
    ]
  }

  /// Closed or merged and verified to be offline; or running with everything done that applies to it.
  private func isComplete(_ site: SiteID, _ findings: [Finding]) -> Bool {
    if isClosed(site) || isMerged(site) { return isVerifiedOffline(site) }
    guard isOperating(site), !isSuspended(site) else { return false }
    if isOrganOrInstitution(site) { guard passedReview(site), bearsMark(site) else { return false } }
    guard hasICP(site), hasLetter(site) else { return false }
    if isInScope(site) {
      guard let level = level(of: site), level == 1 || isFiled(site) else { return false }
      if mustBeTested(site) { guard isTested(site) else { return false } }
    } else {
      guard last({ $0 == .telecomReported(site) }) != nil else { return false }
    }
    return findings.filter { $0.site == site }.allSatisfy { isClosed($0) || isExcepted($0) }
  }

  /// Whether the last of one kind is later than the last of the kind that undoes it.
  private func stands(_ done: (Fact.Content) -> Bool, unless undone: (Fact.Content) -> Bool) -> Bool {
    guard let begun = last(done) else { return false }
    return last(undone).map { $0 < begun } ?? true
  }

  private func isSuspended(_ site: SiteID) -> Bool {
    stands({ $0 == .siteSuspended(site) }, unless: { $0 == .siteResumed(site) })
  }

  private func bearsMark(_ site: SiteID) -> Bool {
    stands({ $0 == .markHung(site) }, unless: { $0 == .markRemoved(site) })
  }

  private func hasICP(_ site: SiteID) -> Bool {
    stands(
      { if case .icpRecorded(site, _) = $0 { true } else { false } }, unless: { $0 == .icpCancelled(site) })
  }

  private func hasLetter(_ site: SiteID) -> Bool {
    let letters = told {
      if case .dutyEvidenced(site, "responsibility_letter", let evidence) = $0 { evidence } else { nil }
    }
    return !letters.isEmpty
  }

  /// The stock is re-qualified, a new site is approved before it opens.
  private func passedReview(_ site: SiteID) -> Bool {
    let due: Fact.Review = isNew(site) ? .opening : .requalification
    let reviews = told { if case .eligibilityDecided(site, due, let passed, _) = $0 { passed } else { nil } }
    return reviews.last?.value ?? false
  }
}
