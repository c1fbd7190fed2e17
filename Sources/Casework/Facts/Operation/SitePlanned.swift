public import Statute

/// How far a site is on its way to going live (立项、建设、测试、送审).
public struct SitePlanned: SiteFact {
  public static let table = "site_planned"

  public let site: SiteID
  public let plannedLiveOn: Day?
  /// Why it was sent back.
  public let account: String?

  public init(site: SiteID, plannedLiveOn: Day? = nil, account: String? = nil) {
    self.site = site
    self.plannedLiveOn = plannedLiveOn
    self.account = account
  }
}
