public import Statute

/// A later date for a finding; the first one stays (整改延期).
public struct FindingExtended: FindingFact {
  public static let table = "finding_extended"

  public let finding: FindingID
  public let dueOn: Day
  public let approvedBy: String
  public let askedBy: String?
  public let ground: String?

  public init(finding: FindingID, dueOn: Day, approvedBy: String, askedBy: String? = nil, ground: String? = nil) {
    self.finding = finding
    self.dueOn = dueOn
    self.approvedBy = approvedBy
    self.askedBy = askedBy
    self.ground = ground
  }
}
