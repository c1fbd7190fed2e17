public import Statute

/// That a site is closed for good (关停、迁移并入), and who saw that it is offline.
public struct SiteClosed: SiteFact {
  public static let table = "site_closed"

  public let site: SiteID
  public let mergedInto: SiteID?
  public let merged: Bool
  public let verifiedOn: Day?
  public let verifiedBy: String?
  public let announcedOn: Day?
  /// What it has handed back.
  public let cleared: [Deregistration]?

  public init(
    site: SiteID, mergedInto: SiteID? = nil, merged: Bool, verifiedOn: Day? = nil, verifiedBy: String? = nil,
    announcedOn: Day? = nil, cleared: [Deregistration]? = nil
  ) {
    self.site = site
    self.mergedInto = mergedInto
    self.merged = merged
    self.verifiedOn = verifiedOn
    self.verifiedBy = verifiedBy
    self.announcedOn = announcedOn
    self.cleared = cleared
  }
}
