/// That a site has applied for its mark (申请网站标识).
public struct MarkApplied: SiteFact {
  public static let table = "mark_applied"

  public let site: SiteID

  public init(site: SiteID) { self.site = site }
}
