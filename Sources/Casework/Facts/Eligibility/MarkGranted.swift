/// That a site has its mark (核发网站标识).
public struct MarkGranted: SiteFact {
  public static let table = "mark_granted"

  public let site: SiteID
  public let code: String?

  public init(site: SiteID, code: String? = nil) {
    self.site = site
    self.code = code
  }
}

/// That the mark hangs on its pages (加挂网站标识).
public struct MarkHung: SiteFact {
  public static let table = "mark_hung"

  public let site: SiteID

  public init(site: SiteID) {
    self.site = site
  }
}

/// That the mark was taken down (网站标识被取下).
public struct MarkRemoved: SiteFact {
  public static let table = "mark_removed"

  public let site: SiteID

  public init(site: SiteID) {
    self.site = site
  }
}

/// That the mark is not as it should be (网站标识不符合要求).
public struct MarkFoundNonconforming: SiteFact {
  public static let table = "mark_found_nonconforming"

  public let site: SiteID
  public let fault: String

  public init(site: SiteID, fault: String) {
    self.site = site
    self.fault = fault
  }
}
