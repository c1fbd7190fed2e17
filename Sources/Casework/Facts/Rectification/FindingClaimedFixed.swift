/// That a finding is put right, with its evidence (报告整改完成).
public struct FindingClaimedFixed: FindingFact {
  public static let table = "finding_claimed_fixed"

  public let finding: FindingID
  public let fixedBy: String?
  public let evidence: String?

  public init(finding: FindingID, fixedBy: String? = nil, evidence: String? = nil) {
    self.finding = finding
    self.fixedBy = fixedBy
    self.evidence = evidence
  }
}
