/// Why something is no mail, or no way to send one.
public enum MailRefusal: Error, Hashable, Sendable {
  case address(String)
  /// A line of a header with a line end or another control character in it.
  case headerNotALine(String)
  /// Not `smtp://host[:port]` or `smtps://host[:port]`.
  case url(String)
  /// A user without a password, or a password without a user.
  case halfCredentials
  /// A password would go over the wire for everybody to read.
  case passwordInTheClear(host: String)
}
