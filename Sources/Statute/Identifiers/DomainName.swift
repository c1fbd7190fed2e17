/// The domain name of a site (域名): at least two labels, compared and stored as A-labels, shown as U-labels.
public struct DomainName: PublicIdentifier {
  public static let kind = IdentifierKind.domain
  /// The A-labels, lower-case: `xn--uisz55g.xn--zfr164b`. Unique among live sites.
  public let normalised: String
  /// The U-labels: `聊城.政务`.
  public let display: String

  public var labels: [Substring] { normalised.split(separator: ".") }

  public static func == (a: DomainName, b: DomainName) -> Bool { a.normalised == b.normalised }
  public func hash(into hasher: inout Hasher) { hasher.combine(normalised) }

  /// Takes a name or a site's address; scheme, port, path and trailing dot are dropped, an IP address is refused.
  public static func read(_ text: String) -> Reading<DomainName> {
    // Far above any name's length; keeps what is pasted by mistake away from the library.
    guard text.utf8.count <= 4096 else { return .refused(.tooLong) }
    let host: String
    switch hostPart(TypedText.trimmed(text)) {
    case .success(let found): host = found
    case .failure(let problem): return .refused(problem)
    }
    if let problem = objection(toTyped: host) { return .refused(problem) }
    // Only what came as A-labels has an encoding to be wrong.
    let misfit = host.utf8.allSatisfy { $0 < 128 } ? Verdict.Problem.domainEncoding : .domainCharacter
    let ascii: String
    switch InternationalName.toASCII(host) {
    case .success(let found): ascii = found
    case .failure(let problem): return .refused(problem == .domainEncoding ? misfit : problem)
    }
    if let problem = objection(toASCII: ascii) { return .refused(problem) }
    guard let display = InternationalName.toUnicode(ascii) else { return .refused(misfit) }
    return .read(DomainName(normalised: ascii, display: display))
  }

  private static func hostPart(_ text: String) -> Result<String, Verdict.Problem> {
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://"), rest[..<scheme.lowerBound].allSatisfy(isSchemeCharacter) {
      rest = rest[scheme.upperBound...]
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    }
    rest = rest.prefix { !"/?#\\".contains($0) }
    guard !rest.contains("@") else { return .failure(.domainUser) }
    guard !rest.hasPrefix("["), rest.count(where: { $0 == ":" }) < 2 else { return .failure(.domainAddress) }
    if let colon = rest.firstIndex(of: ":") {
      let port = rest[colon...].dropFirst()
      guard port.isEmpty || (port.isDigits(1...5) && (Int(port) ?? 0) <= 65_535) else { return .failure(.domainPort) }
      rest = rest[..<colon]
    }
    var host = String.UnicodeScalarView()
    for scalar in rest.unicodeScalars { host.append("。．｡".unicodeScalars.contains(scalar) ? "." : scalar) }
    if host.last == "." { host.removeLast() }
    return host.isEmpty ? .failure(.empty) : .success(String(host))
  }

  /// What libidn2 would let pass or drop in silence: its STD3 option removes a forbidden character, `a_b` becoming `ab`.
  private static func objection(toTyped host: String) -> Verdict.Problem? {
    if endsInNumber(host) { return .domainAddress }
    for scalar in host.unicodeScalars where scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": continue
      case "*": return .domainWildcard
      case "_": return .domainUnderscore
      default: return .domainCharacter
      }
    }
    let labels = host.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
    if labels.contains(where: \.isEmpty) { return .domainEmptyLabel }
    if labels.contains(where: { $0.first == "-" || $0.last == "-" }) { return .domainHyphen }
    return nil
  }

  private static func objection(toASCII ascii: String) -> Verdict.Problem? {
    let labels = ascii.split(separator: ".", omittingEmptySubsequences: false)
    if labels.contains(where: \.isEmpty) { return .domainEmptyLabel }
    if labels.contains(where: { $0.utf8.count > 63 }) { return .domainLabelLength }
    if ascii.utf8.count > 253 { return .domainLength }
    if endsInNumber(ascii) { return .domainAddress }
    if !ascii.utf8.allSatisfy(isLetterDigitHyphenDot) { return .domainCharacter }
    if labels.contains(where: { $0.hasPrefix("-") || $0.hasSuffix("-") }) { return .domainHyphen }
    return labels.count < 2 ? .domainSingleLabel : nil
  }

  /// A last label of digits, or `0x` and hexadecimal ones, makes an IPv4 address to a browser.
  private static func endsInNumber(_ host: String) -> Bool {
    guard let last = host.split(separator: ".").last else { return false }
    if last.isDigits(last.utf8.count) { return true }
    return last.lowercased().hasPrefix("0x") && last.dropFirst(2).allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  private static func isLetterDigitHyphenDot(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isSchemeCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "+-.".contains(character))
  }
}
