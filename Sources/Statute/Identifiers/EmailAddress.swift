/// An e-mail address (电子邮件): an unquoted local part of RFC 5322 in ASCII, at a domain name.
public struct EmailAddress: PublicIdentifier {
  public static let kind = IdentifierKind.email
  /// The local part as typed, the domain as its A-labels.
  public let normalised: String

  public static func read(_ text: String) -> Reading<EmailAddress> {
    let address = TypedText.trimmed(text)
    guard !address.isEmpty else { return .refused(.empty) }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count), parts[0].utf8.allSatisfy(isLocal),
      !parts[0].hasPrefix("."), !parts[0].hasSuffix("."), !parts[0].contains("..")
    else { return .refused(.emailShape) }
    // A domain may carry a path or a port when typed as a site's address, not here.
    guard !parts[1].contains(where: { ":/?#\\ ".contains($0) }), let domain = DomainName(String(parts[1])) else {
      return .refused(.emailDomain)
    }
    let normalised = "\(parts[0])@\(domain.normalised)"
    return normalised.utf8.count <= 254 ? .read(EmailAddress(wellFormed: normalised)) : .refused(.tooLong)
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
    }
  }

  private init(wellFormed: String) { normalised = wellFormed }
}
