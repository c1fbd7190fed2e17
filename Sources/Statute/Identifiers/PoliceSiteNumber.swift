/// The number of a site's filing with the police (公安联网备案号), stored as its 14 digits: region, class, serial.
public struct PoliceSiteNumber: PublicIdentifier {
  public static let kind = IdentifierKind.policeSiteNumber
  /// The 14 digits.
  public let normalised: String

  /// Six digits, historical: never rewritten.
  public var regionCode: String { String(normalised.prefix(6)) }
  /// As a page shows it: `鲁公网安备37150202000001号`.
  public var rendered: String {
    "\(Province.of(regionCode: regionCode)?.policeCharacter.map(String.init) ?? "")公网安备\(normalised)号"
  }

  /// The whole number, or its bare digits.
  public static func read(_ text: String) -> Reading<PoliceSiteNumber> {
    let code = TypedText.code(text)
    guard let first = code.first else { return .refused(.empty) }
    if code.isDigits(14) { return read(digits: code, under: nil) }
    let body = code.dropFirst()
    guard body.hasPrefix("公网安备"), body.hasSuffix("号") else { return .refused(.policeNumberShape) }
    let digits = body.dropFirst(4).dropLast()
    guard digits.isDigits(14) else { return .refused(.policeNumberShape) }
    guard Province.all.contains(where: { $0.policeCharacter == first }) else {
      let isICP = Province.all.contains { $0.icpCharacter == first }
      return .refused(isICP ? .policeNumberICPCharacter : .policeNumberProvince)
    }
    return read(digits: String(digits), under: first)
  }

  private static func read(digits: String, under character: Character?) -> Reading<PoliceSiteNumber> {
    guard let province = Province.of(prefix: digits.prefix(2)), let police = province.policeCharacter else {
      return .refused(.policeNumberProvince)
    }
    guard character == nil || character == police else { return .refused(.policeNumberMismatch) }
    let isCommonClass = ["02", "00"].contains(digits.dropFirst(6).prefix(2))
    return .read(PoliceSiteNumber(wellFormed: digits), warnings: isCommonClass ? [] : [.policeNumberClass])
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
