/// That a finding was none (误报撤销).
public struct FindingDismissed: FindingFact {
  public static let table = "finding_dismissed"

  public let finding: FindingID
  public let ground: DismissalGround
  public let account: String?

  public init(finding: FindingID, ground: DismissalGround, account: String? = nil) {
    self.finding = finding
    self.ground = ground
    self.account = account
  }
}
