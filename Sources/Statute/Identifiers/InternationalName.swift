import CIDN2

/// Internationalised names between U-labels and A-labels, by libidn2: UTS #46 non-transitional, then IDNA2008.
enum InternationalName {
  static func toASCII(_ name: String) -> Result<String, Verdict.Problem> {
    // C would read only up to it.
    guard !name.utf8.contains(0) else { return .failure(.domainCharacter) }
    var found: UnsafeMutablePointer<UInt8>?
    let flags = CInt(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue)
    let answer = name.withCString(encodedAs: UTF8.self) { idn2_lookup_u8($0, &found, flags) }
    guard answer == IDN2_OK.rawValue, let found else { return .failure(problem(answer)) }
    defer { idn2_free(found) }
    return .success(String(cString: found))
  }

  /// The U-labels of A-labels, or nil: not what a registry could have registered (IDNA2008, contextual rules included).
  static func toUnicode(_ ascii: String) -> String? {
    let labels = ascii.split(separator: ".").map(String.init)
    let shown = labels.compactMap { label in label.hasPrefix("xn--") ? unicode(label) : label }
    return shown.count == labels.count ? shown.joined(separator: ".") : nil
  }

  private static func unicode(_ label: String) -> String? {
    var shown: UnsafeMutablePointer<CChar>?
    guard idn2_to_unicode_8z8z(label, &shown, 0) == IDN2_OK.rawValue, let shown else { return nil }
    defer { idn2_free(shown) }
    let name = String(cString: shown)
    var again: UnsafeMutablePointer<UInt8>?
    let answer = name.withCString(encodedAs: UTF8.self) { idn2_register_u8($0, nil, &again, 0) }
    guard answer == IDN2_OK.rawValue, let again else { return nil }
    defer { idn2_free(again) }
    return String(cString: again) == label ? name : nil
  }

  private static func problem(_ answer: CInt) -> Verdict.Problem {
    switch answer {
    case IDN2_TOO_BIG_DOMAIN.rawValue: .domainLength
    case IDN2_TOO_BIG_LABEL.rawValue, IDN2_PUNYCODE_BIG_OUTPUT.rawValue: .domainLabelLength
    case IDN2_2HYPHEN.rawValue, IDN2_HYPHEN_STARTEND.rawValue: .domainHyphen
    case IDN2_DISALLOWED.rawValue, IDN2_UNASSIGNED.rawValue, IDN2_CONTEXTJ.rawValue, IDN2_CONTEXTO.rawValue,
      IDN2_LEADING_COMBINING.rawValue, IDN2_BIDI.rawValue:
      .domainCharacter
    default: .domainEncoding
    }
  }
}
