/// How a tester is described (测评机构情况).
public struct TesterDescribed: TesterFact {
  public static let table = "tester_described"

  public let tester: TesterID
  public let name: String
  public let province: String?

  public init(tester: TesterID, name: String, province: String? = nil) {
    self.tester = tester
    self.name = name
    self.province = province
  }
}
