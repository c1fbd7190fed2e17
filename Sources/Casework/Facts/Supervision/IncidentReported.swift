/// A flaw or an incident that monitoring reported (监测通报的漏洞、事件), and when it was dealt with.
public struct IncidentReported: SiteFact {
  public static let table = "incident_reported"

  public let site: SiteID
  public let reportedAt: CivilTime
  public let kind: String
  public let handledAt: CivilTime?

  public init(site: SiteID, reportedAt: CivilTime, kind: String, handledAt: CivilTime? = nil) {
    self.site = site
    self.reportedAt = reportedAt
    self.kind = kind
    self.handledAt = handledAt
  }
}
