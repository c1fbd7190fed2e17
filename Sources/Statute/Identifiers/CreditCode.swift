/// A unified social credit code (统一社会信用代码): 18 characters, the last a check character. GB 32100-2015.
public struct CreditCode: PublicIdentifier {
  public static let kind = IdentifierKind.creditCode
  public let normalised: String

  /// The first two characters: the registering authority and the category of what it registered.
  public var category: String { String(normalised.prefix(2)) }
  /// The six digits of the registering region.
  public var regionCode: String { String(normalised.dropFirst(2).prefix(6)) }
  /// Characters 9–17, in most cases an organisation code of GB 11714.
  public var subject: String { String(normalised.dropFirst(8).prefix(9)) }

  public static func read(_ text: String) -> Reading<CreditCode> {
    let code = TypedText.code(text).filter { $0 != "-" }
    guard !code.isEmpty else { return .refused(.empty) }
    guard code.unicodeScalars.count == 18 else { return .refused(.creditCodeLength) }
    if code.contains(where: { "IOZSV".contains($0) }) { return .refused(.creditCodeLetter) }
    let values = code.unicodeScalars.compactMap(value(of:))
    guard values.count == 18 else { return .refused(.creditCodeCharacter) }
    guard values[2..<8].allSatisfy({ $0 < 10 }) else { return .refused(.creditCodeRegion) }
    guard values[17] == checkValue(values[0..<17]) else { return .refused(.creditCodeCheck) }
    let found = CreditCode(wellFormed: code)
    return .read(found, warnings: found.warnings)
  }

  /// Warns when the code's category is not one that units of this type bear (单位类型 of the filing form: 1 党委机关,
  /// 2 政府机关, 3 事业单位, 4 企业, 9 其他); other categories and types are not judged.
  public func warnings(unitType: Int) -> [Verdict.Warning] {
    let expected: [Int]? =
      switch category {
      case "11": [1, 2]
      case "12": [3]
      case "91": [4]
      default: nil
      }
    guard let expected, !expected.contains(unitType) else { return [] }
    return [.creditCodeUnitType]
  }

  private init(wellFormed: String) { normalised = wellFormed }

  private var warnings: [Verdict.Warning] {
    var found: [Verdict.Warning] = []
    if !Self.categories.contains(category) { found.append(.creditCodeCategory) }
    // 10 is the national register, which no province keeps.
    if Province.of(regionCode: regionCode) == nil && !regionCode.hasPrefix("10") { found.append(.provinceUnknown) }
    if !Self.isOrganisationCode(subject) { found.append(.creditCodeOrganisation) }
    return found
  }

  private static let categories: Set<String> = ["11", "12", "13", "19", "51", "52", "53", "91", "92", "93", "Y1"]
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".unicodeScalars)

  private static func value(of scalar: Unicode.Scalar) -> Int? { alphabet.firstIndex(of: scalar) }

  private static func checkValue(_ values: ArraySlice<Int>) -> Int {
    var weight = 1
    var sum = 0
    for value in values {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31
  }

  /// Whether nine characters satisfy the check of GB 11714.
  private static func isOrganisationCode(_ nine: String) -> Bool {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let bytes = Array(nine.utf8)
    let sum = zip(weights, bytes).reduce(0) { $0 + $1.0 * Int($1.1 < 65 ? $1.1 - 48 : $1.1 - 55) }
    let check = (11 - sum % 11) % 11
    return bytes[8] == (check == 10 ? UInt8(ascii: "X") : UInt8(48 + check))
  }
}
