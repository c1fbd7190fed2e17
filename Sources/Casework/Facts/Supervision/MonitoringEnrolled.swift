/// A site taken into monitoring (纳入监测).
public struct MonitoringEnrolled: SiteFact {
  public static let table = "monitoring_enrolled"

  public let site: SiteID

  public init(site: SiteID) { self.site = site }
}
