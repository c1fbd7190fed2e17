/// A tester's certificate and from when to when it is good (测评机构证书).
public struct TesterCertified: TesterFact {
  public static let table = "tester_certified"

  public let tester: TesterID
  public let certificate: String
  public let valid: DaySpan

  public init(tester: TesterID, certificate: String, valid: DaySpan) {
    self.tester = tester
    self.certificate = certificate
    self.valid = valid
  }
}
