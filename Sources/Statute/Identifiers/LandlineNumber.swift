/// A landline number of the mainland (固定电话): area code, number and, behind a second hyphen, an extension.
public struct LandlineNumber: PublicIdentifier {
  public static let kind = IdentifierKind.landline
  public let normalised: String

  public var areaCode: String { String(normalised.prefix { $0 != "-" }) }

  /// Whether a form says in the usual ways that there is none: nothing, `/`, a dash, `无`.
  public static func isAbsent(_ text: String) -> Bool { ["", "/", "-", "--", "无"].contains(TypedText.code(text)) }

  public static func read(_ text: String) -> Reading<LandlineNumber> {
    guard !isAbsent(text) else { return .refused(.empty) }
    var parts = TypedText.code(text).replacing("(", with: "").replacing(")", with: "-").replacing("转", with: "-")
      .split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let head = parts.first, head.hasPrefix("0") else { return .refused(.landlineShape) }
    let area = areaLength(head)
    if !head.isDigits(3...4), head.isDigits((area + 7)...(area + 8)) {
      parts.replaceSubrange(0..<1, with: [String(head.prefix(area)), String(head.dropFirst(area))])
    }
    guard (2...3).contains(parts.count), parts[0].isDigits(3...4), parts[1].isDigits(7...8),
      parts.count == 2 || parts[2].isDigits(1...6)
    else { return .refused(.landlineShape) }
    let found = LandlineNumber(wellFormed: parts.joined(separator: "-"))
    return .read(found, warnings: parts[0].utf8.count == area ? [] : [.landlineAreaCode])
  }

  /// Area codes have three digits under 01 and 02 (010, 020–029), four elsewhere.
  private static func areaLength(_ text: String) -> Int { text.hasPrefix("01") || text.hasPrefix("02") ? 3 : 4 }

  private init(wellFormed: String) { normalised = wellFormed }
}
