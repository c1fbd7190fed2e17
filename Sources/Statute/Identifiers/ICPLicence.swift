/// A licence for commercial information services (ICP经营许可证): `鲁ICP证123456号` or `鲁B2-12345678`.
public struct ICPLicence: PublicIdentifier {
  public static let kind = IdentifierKind.icpLicence
  public let normalised: String

  public static func read(_ text: String) -> Reading<ICPLicence> {
    let code = TypedText.code(text)
    guard let first = code.first else { return .refused(.empty) }
    let isProvincial = Province.all.contains { $0.icpCharacter == first }
    let body = isProvincial ? code.dropFirst() : code[...]
    let isICP =
      isProvincial && body.hasPrefix("ICP证") && body.hasSuffix("号") && body.dropFirst(4).dropLast().isDigits(6)
    let isB2 = body.hasPrefix("B2-") && body.dropFirst(3).isDigits(8)
    guard isICP || isB2 else { return .refused(.icpLicenceShape) }
    return .read(ICPLicence(wellFormed: code))
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
