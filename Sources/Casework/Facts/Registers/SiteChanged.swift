public import Statute

/// What of a site was changed (网站变更).
public struct SiteChanged: SiteFact {
  public static let table = "site_changed"

  public let site: SiteID
  public let change: MajorChangeKind
  /// What was changed, in words.
  public let account: String

  public init(site: SiteID, change: MajorChangeKind, account: String) {
    self.site = site
    self.change = change
    self.account = account
  }
}
