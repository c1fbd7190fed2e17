/// The number of a site's filing with the communications administration (ICP备案号): `鲁ICP备12345678号`, with `-n` for
/// one site of the subject.
public struct ICPNumber: PublicIdentifier {
  public static let kind = IdentifierKind.icp
  public let normalised: String

  /// The subject's number (主体备案号), shared by its sites.
  public var subjectNumber: String { String(normalised.prefix { $0 != "-" }) }
  /// The n of the site, or nil for a subject's number.
  public var siteNumber: Int? { normalised.split(separator: "-").dropFirst().first.flatMap { Int($0) } }
  public var province: Province? { Province.all.first { $0.icpCharacter == normalised.first } }

  public static func read(_ text: String) -> Reading<ICPNumber> {
    let code = TypedText.code(text)
    guard let first = code.first else { return .refused(.empty) }
    if ICPLicence(code) != nil { return .refused(.icpIsLicence) }
    let body = code.dropFirst()
    guard body.hasPrefix("ICP备"), let mark = body.firstIndex(of: "号") else { return .refused(.icpShape) }
    guard Province.all.contains(where: { $0.icpCharacter == first }) else {
      let isPolice = Province.all.contains { $0.policeCharacter == first }
      return .refused(isPolice ? .icpPoliceCharacter : .icpProvince)
    }
    let digits = body[..<mark].dropFirst(4)
    guard digits.isDigits(8) || digits.isDigits(10) else { return .refused(.icpDigits) }
    let tail = body[mark...].dropFirst()
    guard tail.isEmpty || (tail.hasPrefix("-") && tail.dropFirst().isDigits(1...4)) else {
      return .refused(.icpSuffix)
    }
    return .read(ICPNumber(wellFormed: code))
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
