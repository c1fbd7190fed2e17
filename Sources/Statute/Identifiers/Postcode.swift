/// A postcode (邮政编码): six digits; Liaocheng's begin with 252.
public struct Postcode: PublicIdentifier {
  public static let kind = IdentifierKind.postcode
  public let normalised: String

  public static func read(_ text: String) -> Reading<Postcode> {
    let code = TypedText.code(text)
    guard !code.isEmpty else { return .refused(.empty) }
    return code.isDigits(6) ? .read(Postcode(wellFormed: code)) : .refused(.postcodeShape)
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
