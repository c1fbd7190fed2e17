/// A mobile number of the mainland (移动电话): 11 digits from 13 to 19, stored without the country's 86.
public struct MobileNumber: PublicIdentifier {
  public static let kind = IdentifierKind.mobile
  public let normalised: String

  public static func read(_ text: String) -> Reading<MobileNumber> {
    var code = TypedText.code(text).filter { $0 != "-" }
    guard !code.isEmpty else { return .refused(.empty) }
    for prefix in ["+86", "0086"] where code.hasPrefix(prefix) { code.removeFirst(prefix.count) }
    guard code.isDigits(11), code.hasPrefix("1"), let second = code.dropFirst().first, "3456789".contains(second) else {
      return .refused(.mobileShape)
    }
    return .read(MobileNumber(wellFormed: code))
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
