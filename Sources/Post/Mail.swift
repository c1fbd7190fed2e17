internal import FoundationEssentials

/// One mail to one person (邮件): plain text in UTF-8.
public struct Mail: Hashable, Sendable {
  public let from: MailAddress
  public let to: MailAddress
  /// One line.
  public let subject: String
  public let body: String
  /// What tells this mail from all others, and from itself sent twice: letters, digits, dots and hyphens.
  public let id: String
  /// Seconds since 1970-01-01 UTC.
  public let sentAt: Int64

  /// Throws `MailRefusal.headerNotALine` for a subject or an identity that would begin another header.
  public init(from: MailAddress, to: MailAddress, subject: String, body: String, id: String, sentAt: Int64)
    throws(MailRefusal)
  {
    guard !subject.unicodeScalars.contains(where: Self.isControl) else { throw .headerNotALine(subject) }
    guard !id.isEmpty,
      id.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x2E }
      )
    else { throw .headerNotALine(id) }
    self.from = from
    self.to = to
    self.subject = subject
    self.body = body
    self.id = id
    self.sentAt = sentAt
  }

  /// The whole mail as it goes over the wire, ASCII with CRLF (RFC 5322).
  public var message: String {
    let text = body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.last == "\r" ? $0.dropLast() : $0 }.joined(separator: "\r\n")
    let headers = [
      "Date: \(MailDate.text(sentAt))",
      "From: <\(from)>",
      "To: <\(to)>",
      "Subject: \(EncodedWords.text(subject))",
      "Message-ID: <\(id)@\(from.domain)>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "Auto-Submitted: auto-generated",
    ]
    return (headers + ["", Self.lines(Data(text.utf8).base64EncodedString())]).joined(separator: "\r\n") + "\r\n"
  }

  /// Base64 on lines of 76.
  private static func lines(_ text: String) -> String {
    var lines: [Substring] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      lines.append(rest.prefix(76))
      rest = rest.dropFirst(76)
    }
    return lines.joined(separator: "\r\n")
  }

  /// Line ends are more than CR and LF.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
