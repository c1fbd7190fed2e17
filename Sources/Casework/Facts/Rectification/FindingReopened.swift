/// A closed finding open again (隐患反复).
public struct FindingReopened: FindingFact {
  public static let table = "finding_reopened"

  public let finding: FindingID
  public let ground: String

  public init(finding: FindingID, ground: String) {
    self.finding = finding
    self.ground = ground
  }
}
