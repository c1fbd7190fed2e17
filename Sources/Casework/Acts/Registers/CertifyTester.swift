public import Statute

/// Records a tester's certificate (登记测评机构证书); the list is kept by the supervisors (U-12).
public struct CertifyTester: PlainDeclaration {
  public typealias Content = TesterCertified
  public static let term = "登记测评机构证书"
  public static let subject = SubjectKind.tester
  public static let by: Roles = [.police, .policeSupervisor, .coordinator]
  public static let basis = Basis.testers()

  public var certificate: String
  public var valid: DaySpan

  public init(certificate: String, valid: DaySpan) {
    self.certificate = certificate
    self.valid = valid
  }

  public static let example = CertifyTester(
    certificate: "SC202127130010001", valid: DaySpan(from: Day(2024, 1, 1), through: Day(2026, 12, 31)))

  public func objections(at moment: Moment) -> [Reason] {
    var reasons = TesterCertificateNumber.read(certificate, on: valid.from).reasons("certificate", basis: Self.basis)
    if valid.through.map({ $0 < valid.from }) ?? true {
      reasons.append(Reason(RegisterGround.periodReversed, field: "valid"))
    }
    return reasons
  }

  public func content(on subject: Subject, at moment: Moment) -> TesterCertified {
    TesterCertified(
      tester: subject.id.retagged(), certificate: TesterCertificateNumber(certificate)?.normalised ?? certificate,
      valid: valid)
  }
}
