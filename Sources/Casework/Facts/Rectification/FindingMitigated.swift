public import Statute

/// What lessens a finding, and the risk judged anew (缓解).
public struct FindingMitigated: FindingFact {
  public static let table = "finding_mitigated"

  public let finding: FindingID
  public let measure: String
  public let severity: FindingSeverity

  public init(finding: FindingID, measure: String, severity: FindingSeverity) {
    self.finding = finding
    self.measure = measure
    self.severity = severity
  }
}
