public import Statute

/// That a site is on the list (摸底登记).
public struct SiteListed: SiteFact {
  public static let table = "site_listed"

  public let site: SiteID

  public init(site: SiteID) {
    self.site = site
  }
}

/// That a site is none of the list (不列入范围).
public struct SiteExempted: SiteFact {
  public static let table = "site_exempted"

  public let site: SiteID
  public let ground: ExemptionGround

  public init(site: SiteID, ground: ExemptionGround) {
    self.site = site
    self.ground = ground
  }
}

/// Why a site is not listed (不列入范围的理由).
public enum ExemptionGround: String, Vocabulary {
  case secret, military, approved

  public var term: String {
    switch self {
    case .secret: "涉密"
    case .military: "军队"
    case .approved: "经批准"
    }
  }
}
