public import Statute

/// That a site is offline for a time (临时下线、责令停机、自行下线).
public struct SiteSuspended: SiteFact {
  public static let table = "site_suspended"

  public let site: SiteID
  /// Who approved or ordered it.
  public let orderedBy: String?
  /// The last day.
  public let until: Day?
  /// The day on which the decision was served.
  public let servedOn: Day?
  public let account: String?

  public init(site: SiteID, orderedBy: String? = nil, until: Day? = nil, servedOn: Day? = nil, account: String? = nil) {
    self.site = site
    self.orderedBy = orderedBy
    self.until = until
    self.servedOn = servedOn
    self.account = account
  }
}

/// That it is back (恢复运行).
public struct SiteResumed: SiteFact {
  public static let table = "site_resumed"

  public let site: SiteID
  public let permit: FactNumber?

  public init(site: SiteID, permit: FactNumber? = nil) {
    self.site = site
    self.permit = permit
  }
}
