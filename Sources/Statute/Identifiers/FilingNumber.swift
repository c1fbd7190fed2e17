/// The number of an MLPS filing (备案证明编号): six digits of the accepting organ, five of the unit, a hyphen, five of the
/// protected object. The digits are historical and never rewritten when a region changes its code.
public struct FilingNumber: PublicIdentifier {
  public static let kind = IdentifierKind.filingNumber
  public let normalised: String

  /// The first six digits: the accepting police organ, in practice by its region of GB/T 2260.
  public var organCode: String { String(normalised.prefix(6)) }
  /// The eleven digits that all objects of one unit at one organ share.
  public var unitNumber: String { String(normalised.prefix(11)) }
  /// The five digits of the object within the unit.
  public var objectNumber: String { String(normalised.suffix(5)) }

  public static func read(_ text: String) -> Reading<FilingNumber> {
    let code = TypedText.code(text)
    guard !code.isEmpty else { return .refused(.empty) }
    if code.isDigits(16) { return .refused(.filingNumberHyphen) }
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].isDigits(11), parts[1].isDigits(5) else { return .refused(.filingNumberShape) }
    let isKnown = Province.of(regionCode: code.prefix(6)) != nil
    return .read(FilingNumber(wellFormed: code), warnings: isKnown ? [] : [.provinceUnknown])
  }

  /// Warns when the organ's code is one of the city's that did not stand on the day of issue.
  public func warnings(issuedOn day: Day, in regions: Regions) -> [Verdict.Warning] {
    regions.stands(organCode, on: day) == false ? [.filingOrganNotThatDay] : []
  }

  init(wellFormed: String) { normalised = wellFormed }
}
