/// That a basic telecom operator reported a site to the police of its level (基础电信企业网站报备).
public struct TelecomReported: SiteFact {
  public static let table = "telecom_reported"

  public let site: SiteID

  public init(site: SiteID) { self.site = site }
}
