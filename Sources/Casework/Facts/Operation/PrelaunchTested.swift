/// A security test before going live (上线前安全测试).
public struct PrelaunchTested: SiteFact {
  public static let table = "prelaunch_tested"

  public let site: SiteID
  public let tester: String
  public let crypto: Bool?
  public let outcome: ReviewOutcome

  public init(site: SiteID, tester: String, crypto: Bool? = nil, outcome: ReviewOutcome) {
    self.site = site
    self.tester = tester
    self.crypto = crypto
    self.outcome = outcome
  }
}
