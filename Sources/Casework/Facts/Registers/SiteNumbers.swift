/// The number of the filing with the communications administration (ICP备案).
public struct IcpRecorded: SiteFact {
  public static let table = "icp_recorded"

  public let site: SiteID
  public let number: String

  public init(site: SiteID, number: String) {
    self.site = site
    self.number = number
  }
}

/// The number of the filing with the police (公安联网备案).
public struct PoliceRegistered: SiteFact {
  public static let table = "police_registered"

  public let site: SiteID
  /// Fourteen digits.
  public let number: String

  public init(site: SiteID, number: String) {
    self.site = site
    self.number = number
  }
}

/// That the page shows that number (悬挂公安联网备案编号).
public struct PoliceNumberShown: SiteFact {
  public static let table = "police_number_shown"

  public let site: SiteID

  public init(site: SiteID) {
    self.site = site
  }
}

/// The identification code of a government site (政府网站标识码).
public struct SiteCodeGranted: SiteFact {
  public static let table = "site_code_granted"

  public let site: SiteID
  public let code: String

  public init(site: SiteID, code: String) {
    self.site = site
    self.code = code
  }
}
