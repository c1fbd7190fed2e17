import Casework
import Statute

extension Telling {
  /// What befell a site of an uncommon fate.
  mutating func befallen(_ site: SitePlan) -> [SiteDraft] {
    let id = site.id
    func closed(_ day: Day, verified: Day?, into portal: SiteID? = nil) -> SiteDraft {
      SiteDraft(
        day,
        .siteClosed(
          id, mergedInto: portal, merged: portal != nil, verifiedOn: verified,
          verifiedBy: verified.map { _ in "聊城市公安局网安支队" }), notBefore: verified)
    }
    switch site.fate {
    case .closedVerified:
      let off = day(Day(2015, 12, 14), Day(2016, 5, 20))
      return [closed(off, verified: OfficeDays.onOrAfter(off + 4))]
    case .closedUnverified: return [closed(day(Day(2016, 1, 18), Day(2016, 5, 6)), verified: nil)]
    case .mergedIntoPortal:
      let portal = sites.first { $0.place == site.place }
      let off = day(Day(2016, 1, 18), Day(2016, 5, 27))
      return [closed(off, verified: OfficeDays.onOrAfter(off + 6), into: portal?.id)]
    case .reopened:
      return [closed(Day(2016, 1, 15), verified: Day(2016, 1, 20)), SiteDraft(Day(2016, 4, 8), .siteReopened(id))]
    case .paused:
      let off = day(Day(2016, 3, 14), Day(2016, 3, 25))
      return [
        SiteDraft(off, .siteSuspended(id), document: codes.paper("聊公网安停字", year: 2016)),
        SiteDraft(OfficeDays.onOrAfter(off + 24), .siteResumed(id)),
      ]
    case .suspended:
      return [SiteDraft(Day(2016, 5, 24), .siteSuspended(id), document: codes.paper("聊公网安停字", year: 2016))]
    case .seenUnready: return [SiteDraft(Day(2016, 3, 15), .wentLive(id, origin: .new, way: .seen))]
    case .seenReady:
      return [
        SiteDraft(Day(2016, 6, 6), .prelaunchTested(id, tester: TesterPlan.table[1].name, passed: true)),
        SiteDraft(Day(2016, 6, 27), .wentLive(id, origin: .new, way: .seen)),
      ]
    case .prepared:
      let tested = day(Day(2016, 5, 23), Day(2016, 6, 15))
      return [
        SiteDraft(tested - 14, .prelaunchTested(id, tester: TesterPlan.table[0].name, passed: false)),
        SiteDraft(tested, .prelaunchTested(id, tester: TesterPlan.table[0].name, passed: true)),
      ]
    case .exempted: return [SiteDraft(Day(2015, 12, 15), .siteExempted(id, ground: "approved"), document: "聊网安整治办示例〔2015〕3号")]
    case .movedToZone:
      let zone = Place.liaocheng.firstIndex { $0.code == "LC-JKQ" } ?? site.place
      return [SiteDraft(Day(2016, 1, 4), described(site, at: zone), document: "聊网安整治办示例〔2016〕1号")]
    case .newDomain:
      let name = codes.domain("xw-\(site.domain.hasPrefix("www.") ? String(site.domain.dropFirst(4)) : site.domain)")
      return [
        SiteDraft(Day(2016, 2, 16), .siteNamed(id, domain: name, display: name, isMain: true)),
        SiteDraft(Day(2016, 2, 16), .siteUnnamed(id, domain: site.domain)),
      ]
    default: return []
    }
  }
}
