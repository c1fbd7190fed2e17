/// The number of an assessment report (等级测评报告编号): filing number, year, tester, sequence: `11-5-2-4-2` digits.
public struct ReportNumber: PublicIdentifier {
  public static let kind = IdentifierKind.reportNumber
  public let normalised: String
  public let filingNumber: FilingNumber
  /// The last two digits of the year, 0 … 99.
  public let year: Int
  /// The last four digits of the tester's certificate.
  public let testerCode: String
  /// Which assessment of the object in that year, 1 … 99.
  public let sequence: Int
  /// The edition of the template written behind the number, as `2025` in 【2025版】; not part of the number.
  public let edition: String?

  public static func read(_ text: String) -> Reading<ReportNumber> {
    let (code, edition) = withoutEdition(TypedText.code(text))
    guard !code.isEmpty else { return .refused(.empty) }
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isDigits(11), parts[1].isDigits(5), parts[2].isDigits(2), parts[3].isDigits(4),
      parts[4].isDigits(2), let year = Int(parts[2]), let sequence = Int(parts[4])
    else { return .refused(.reportNumberShape) }
    guard sequence >= 1 else { return .refused(.reportNumberSequence) }
    let filing = FilingNumber.read("\(parts[0])-\(parts[1])")
    guard let filingNumber = filing.value else { return .refused(.reportNumberShape) }
    return .read(
      ReportNumber(
        normalised: code, filingNumber: filingNumber, year: year, testerCode: String(parts[3]), sequence: sequence,
        edition: edition),
      warnings: filing.warnings)
  }

  /// Compares the number with what is known of the report; what is nil is not compared.
  ///
  /// A year one off warns (turn of the year), more is refused. The tester code inside an old DJCP number is known from
  /// habit only, so that a difference there warns.
  public func compared(
    withObject filing: FilingNumber?, reportedOn day: Day?, certificate: TesterCertificateNumber?
  ) -> Verdict {
    var problems: [Verdict.Problem] = []
    var warnings: [Verdict.Warning] = []
    if let filing, filing != filingNumber { problems.append(.reportNumberFiling) }
    if let day {
      let apart = abs(day.civil.year % 100 - year)
      switch min(apart, 100 - apart) {
      case 0: break
      case 1: warnings.append(.reportNumberYear)
      default: problems.append(.reportNumberYear)
      }
    }
    if let certificate, certificate.testerCode != testerCode {
      if certificate.isFormer {
        warnings.append(.reportNumberTesterFormer)
      } else {
        problems.append(.reportNumberTester)
      }
    }
    return Verdict(normalised: normalised, problems: problems, warnings: warnings)
  }

  private static func withoutEdition(_ code: String) -> (String, String?) {
    for (open, close) in [("【", "版】"), ("[", "版]")] where code.hasSuffix(close) {
      let body = code.dropLast(close.count)
      let edition = body.suffix(4)
      let rest = body.dropLast(4)
      if edition.isDigits(4), rest.hasSuffix(open) { return (String(rest.dropLast(open.count)), String(edition)) }
    }
    return (code, nil)
  }
}
