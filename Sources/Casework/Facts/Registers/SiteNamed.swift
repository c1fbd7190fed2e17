/// That a site goes by a domain name (域名启用).
public struct SiteNamed: SiteFact {
  public static let table = "site_named"

  public let site: SiteID
  /// Lower-case A-label.
  public let domain: String
  /// As people read it.
  public let display: String
  public let role: DomainRole

  public init(site: SiteID, domain: String, display: String, role: DomainRole) {
    self.site = site
    self.domain = domain
    self.display = display
    self.role = role
  }
}

/// That it no longer does (域名停用).
public struct SiteUnnamed: SiteFact {
  public static let table = "site_unnamed"

  public let site: SiteID
  public let domain: String

  public init(site: SiteID, domain: String) {
    self.site = site
    self.domain = domain
  }
}

/// Whether a name is the one a site is known by (域名地位).
public enum DomainRole: String, CaseIterable, Sendable, Codable { case main, alias }
