/// That the filing with the communications administration is cancelled (取消网站备案).
public struct IcpCancelled: SiteFact {
  public static let table = "icp_cancelled"

  public let site: SiteID

  public init(site: SiteID) {
    self.site = site
  }
}
