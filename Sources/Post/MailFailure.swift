/// Why a mail did not get through.
public struct MailFailure: Error, Hashable, Sendable {
  /// The server's last answer, 0 if it gave none.
  public let code: Int
  /// In the words of the library; never with a password in them.
  public let detail: String
  /// Whether the server will say the same again: the recipient or the mail itself is refused.
  public let isPermanent: Bool
}
