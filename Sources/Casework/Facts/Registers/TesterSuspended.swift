/// When a tester may not test (测评机构暂停、整改、取消).
public struct TesterSuspended: TesterFact {
  public static let table = "tester_suspended"

  public let tester: TesterID
  public let during: DaySpan
  public let ground: String

  public init(tester: TesterID, during: DaySpan, ground: String) {
    self.tester = tester
    self.during = during
    self.ground = ground
  }
}
