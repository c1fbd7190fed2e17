/// The number of a tester's certificate (测评机构认证证书编号): `SC` and 15 digits, or before 2022 `DJCP` and 10 digits.
public struct TesterCertificateNumber: PublicIdentifier {
  public static let kind = IdentifierKind.testerCertificate
  /// The last day on which a record may rest on a DJCP number.
  public static let lastFormerDay = Day(2021, 12, 31)
  public let normalised: String

  /// A recommendation certificate of the old list (推荐证书).
  public var isFormer: Bool { normalised.hasPrefix("DJCP") }

  /// As it stands in report numbers: the last four digits; of a DJCP number its province and the last two of its serial.
  public var testerCode: String {
    isFormer ? String(normalised.dropFirst(8).prefix(2) + normalised.suffix(2)) : String(normalised.suffix(4))
  }

  public static func read(_ text: String) -> Reading<TesterCertificateNumber> { read(text, on: nil) }

  /// Read as standing in a record of this day: a DJCP number only before 2022.
  public static func read(_ text: String, on day: Day?) -> Reading<TesterCertificateNumber> {
    let code = TypedText.code(text)
    guard !code.isEmpty else { return .refused(.empty) }
    if code.hasPrefix("SC"), code.dropFirst(2).isDigits(15) { return .read(TesterCertificateNumber(wellFormed: code)) }
    guard code.hasPrefix("DJCP"), code.dropFirst(4).isDigits(10) else { return .refused(.testerCertificateShape) }
    guard let day else {
      return .read(TesterCertificateNumber(wellFormed: code), warnings: [.testerCertificateFormer])
    }
    guard day <= lastFormerDay else { return .refused(.testerCertificateEnded) }
    return .read(TesterCertificateNumber(wellFormed: code))
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
