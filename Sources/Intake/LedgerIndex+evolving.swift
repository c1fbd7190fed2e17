public import Casework
public import Registry

extension LedgerIndex {
  /// What the index says after a decision, its facts numbered from there on; for tests, and for books kept in memory.
  ///
  /// Sites and findings that the database would number are numbered after those known.
  public mutating func take(_ decision: Decision, numberedFrom first: FactNumber) {
    for registration in decision.registrations {
      switch registration {
      case .unit(let id): units[id] = UnitFile(id: id)
      case .site(let id, let number, let origin):
        sites[id] = SiteFile(id: id, number: number ?? "W\(serial(sites.count + 1))", origin: origin)
      case .object(let id): objects[id] = ObjectFile(id: id)
      case .tester, .notice, .assessment: break
      case .finding(let id, let number, let site, _):
        findings[id] = FindingFile(id: id, number: number ?? "YH\(serial(findings.count + 1))", site: site)
      }
    }
    for (place, fact) in decision.facts.enumerated() { take(fact, number: first + FactNumber(place)) }
    index()
  }

  private func serial(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private mutating func take(_ fact: Fact, number: FactNumber) {
    switch fact.content {
    case .unitDescribed(let id, _, _, _, _, _, _, _, _): units[id]?.take(fact, number: number)
    case .testerDescribed(let id, let name, _): testers[id] = name
    case .objectDescribed(let id, _, _), .gradingDecided(let id, _, _, _), .filingCertified(let id, _, _),
      .filingEnded(let id, _), .assessmentReported(let id, _, _, _, _, _, _, _):
      objects[id]?.take(fact, number: number)
    case .objectCovers(_, let site), .objectUncovers(_, let site): sites[site]?.take(fact, number: number)
    case .siteDescribed(let id, _, _, _, _, _, _, _, _, _, _), .siteNamed(let id, _, _, _), .siteUnnamed(let id, _),
      .icpRecorded(let id, _), .icpCancelled(let id), .policeRegistered(let id, _),
      .eligibilityDecided(let id, _, _, _), .markHung(let id), .markRemoved(let id), .wentLive(let id, _, _),
      .siteSuspended(let id), .siteResumed(let id), .siteClosed(let id, _, _, _, _), .siteReopened(let id),
      .dutyEvidenced(let id, _, _):
      sites[id]?.take(fact, number: number)
    case .findingOpened(let id, _, _, _, _, _), .findingPlanned(let id, _, _, _), .findingClaimedFixed(let id, _, _),
      .findingRechecked(let id, _, _, _, _), .findingClosed(let id, _, _), .findingReopened(let id, _),
      .findingAccepted(let id, _, _, _):
      findings[id]?.take(fact, number: number)
    default: break
    }
  }
}
