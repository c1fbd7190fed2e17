/// How a site is described (网站情况).
public struct SiteDescribed: SiteFact {
  public static let table = "site_described"

  public let site: SiteID
  public let unit: UnitID
  public let name: String
  public let category: UnitCategory
  public let region: String
  public let url: String?
  public let ip: String?
  public let hosting: String?
  public let intranet: Bool?
  public let contact: String?
  public let phone: String?
  public let remark: String?

  public init(
    site: SiteID, unit: UnitID, name: String, category: UnitCategory, region: String, url: String? = nil,
    ip: String? = nil, hosting: String? = nil, intranet: Bool? = nil, contact: String? = nil, phone: String? = nil,
    remark: String? = nil
  ) {
    self.site = site
    self.unit = unit
    self.name = name
    self.category = category
    self.region = region
    self.url = url
    self.ip = ip
    self.hosting = hosting
    self.intranet = intranet
    self.contact = contact
    self.phone = phone
    self.remark = remark
  }
}
