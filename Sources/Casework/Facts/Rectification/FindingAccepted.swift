public import Statute

/// A middling or low risk borne until a day (接受风险).
public struct FindingAccepted: FindingFact {
  public static let table = "finding_accepted"

  public let finding: FindingID
  public let severity: FindingSeverity
  public let until: Day
  public let approvedBy: String
  /// The fact that says how grave it is.
  public let opened: FactNumber?
  public let ground: String?

  public init(
    finding: FindingID, severity: FindingSeverity, until: Day, approvedBy: String, opened: FactNumber? = nil,
    ground: String? = nil
  ) {
    self.finding = finding
    self.severity = severity
    self.until = until
    self.approvedBy = approvedBy
    self.opened = opened
    self.ground = ground
  }
}
