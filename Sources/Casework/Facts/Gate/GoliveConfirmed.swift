/// That the police confirm that a site may go live (公安机关上线确认).
public struct GoliveConfirmed: SiteFact {
  public static let table = "golive_confirmed"

  public let site: SiteID
  public let officer: String

  public init(site: SiteID, officer: String) {
    self.site = site
    self.officer = officer
  }
}
