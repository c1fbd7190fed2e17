import Casework
import Statute

extension [History.Line] {
  /// A passed re-check of a finding that is on the books, the latest.
  func passedRecheck(of finding: FindingID) -> (finding: FindingID, number: FactNumber)? {
    for line in reversed() {
      if case .findingRechecked(finding, _, _, true, _) = line.content { return (finding, line.number) }
    }
    return nil
  }

  /// The site, if it was there before the rules for new ones and therefore may come back without a permit.
  func firstExisting(suspended site: SiteID) -> SiteID? { origin(of: site) == .existing ? site : nil }

  func origin(of site: SiteID) -> SiteOrigin? {
    for line in self {
      for case .site(site, _, let origin) in line.registrations { return origin }
    }
    return nil
  }
}

extension Fact.Content {
  /// A launch under the origin that the site has.
  func withOrigin(of lines: [History.Line]) -> Self {
    guard case .wentLive(let site, _, let way) = self, let origin = lines.origin(of: site) else { return self }
    return .wentLive(site, origin: origin, way: way)
  }

  /// A closing that was verified on a day, by somebody.
  func verified(_ day: Day?) -> Self {
    guard case .siteClosed(let site, let into, let merged, _, _) = self else { return self }
    return .siteClosed(site, mergedInto: into, merged: merged, verifiedOn: day, verifiedBy: day.map { _ in "李四" })
  }
}
