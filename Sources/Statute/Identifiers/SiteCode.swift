/// The identification code of a government site (政府网站标识码): ten digits, or `bm` and eight for a central department.
public struct SiteCode: PublicIdentifier {
  public static let kind = IdentifierKind.siteCode
  public let normalised: String

  /// Six digits for a local site, nil for a department's.
  public var regionCode: String? { normalised.hasPrefix("bm") ? nil : String(normalised.prefix(6)) }

  public static func read(_ text: String) -> Reading<SiteCode> {
    let code = TypedText.code(text)
    guard !code.isEmpty else { return .refused(.empty) }
    if code.hasPrefix("BM"), code.dropFirst(2).isDigits(8) {
      return .read(SiteCode(wellFormed: "bm" + code.dropFirst(2)))
    }
    guard code.isDigits(10) else { return .refused(.siteCodeShape) }
    let isKnown = Province.of(regionCode: code.prefix(6)) != nil
    return .read(SiteCode(wellFormed: code), warnings: isKnown ? [] : [.provinceUnknown])
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
