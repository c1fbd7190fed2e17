public import Statute

/// That a condition of the gate is done without for a time (上线条件豁免).
public struct GateWaived: SiteFact {
  public static let table = "gate_waived"

  public let site: SiteID
  public let condition: GateCode
  public let ground: String
  public let until: Day
  public let proposedBy: String
  public let approvedBy: String

  public init(site: SiteID, condition: GateCode, ground: String, until: Day, proposedBy: String, approvedBy: String) {
    self.site = site
    self.condition = condition
    self.ground = ground
    self.until = until
    self.proposedBy = proposedBy
    self.approvedBy = approvedBy
  }
}
