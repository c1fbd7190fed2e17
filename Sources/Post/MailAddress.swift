/// Where a mail goes or comes from (邮件地址): `local@domain` in ASCII.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// The part behind the sign.
  public var domain: String { String(description.split(separator: "@").last ?? "") }

  /// Throws `MailRefusal.address` for anything else, so that nothing else can get into a header or a command.
  public init(_ text: String) throws(MailRefusal) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, parts[0].utf8.count <= 64,
      Self.isDotted(parts[0], Self.isLocal), Self.isDotted(parts[1], Self.isLabel),
      parts[1].split(separator: ".").allSatisfy({ $0.first != "-" && $0.last != "-" && $0.utf8.count <= 63 })
    else { throw .address(text) }
    description = text
  }

  /// Parts between dots, none of them empty.
  private static func isDotted(_ text: Substring, _ isAllowed: (UInt8) -> Bool) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.utf8.allSatisfy(isAllowed)
    }
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool { isLabel(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte) }
}
