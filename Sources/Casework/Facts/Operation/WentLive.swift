/// That a site is reachable (上线运行): by a permit, from before the campaign, or seen without either.
public struct WentLive: SiteFact {
  public static let table = "went_live"

  public let site: SiteID
  public let origin: SiteOrigin
  public let permit: FactNumber?

  public init(site: SiteID, origin: SiteOrigin, permit: FactNumber? = nil) {
    self.site = site
    self.origin = origin
    self.permit = permit
  }
}

/// That a closed site is reachable again (关停后重新开放).
public struct SiteReopened: SiteFact {
  public static let table = "site_reopened"

  public let site: SiteID

  public init(site: SiteID) {
    self.site = site
  }
}
