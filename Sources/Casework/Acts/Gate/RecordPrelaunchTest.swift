public import Statute

/// Records a security test before going live (登记上线前安全测试), passed or not.
public struct RecordPrelaunchTest: PlainDeclaration {
  public typealias Content = PrelaunchTested
  public static let term = "登记上线前安全测试"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .tester]
  public static let basis = Basis.requirements("x.1.9.7 b)")

  public var tester: String
  /// With its part on cryptography, as the third level asks.
  public var crypto: Bool
  public var outcome: ReviewOutcome

  public init(tester: String, crypto: Bool, outcome: ReviewOutcome) {
    self.tester = tester
    self.crypto = crypto
    self.outcome = outcome
  }

  public static let example = RecordPrelaunchTest(tester: "某安全公司", crypto: true, outcome: .pass)

  public func objections(at moment: Moment) -> [Reason] {
    tester.allSatisfy(\.isWhitespace) ? [Reason(GateGround.noName, field: "tester")] : []
  }

  public func content(on subject: Subject, at moment: Moment) -> PrelaunchTested {
    PrelaunchTested(site: subject.id.retagged(), tester: tester, crypto: crypto, outcome: outcome)
  }
}
