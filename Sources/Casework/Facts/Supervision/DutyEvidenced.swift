public import Statute

/// A duty shown by dated evidence (措施落实), checked and not graded.
public struct DutyEvidenced: SiteFact {
  public static let table = "duty_evidenced"

  public let site: SiteID
  public let duty: DutyKind
  public let evidence: String?
  /// For how long it is good, where it says so.
  public let period: DaySpan?

  public init(site: SiteID, duty: DutyKind, evidence: String?, period: DaySpan? = nil) {
    self.site = site
    self.duty = duty
    self.evidence = evidence
    self.period = period
  }
}
