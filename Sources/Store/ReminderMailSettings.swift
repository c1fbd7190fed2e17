/// The mail server that reminders go out by (发信设置), as it is set; the password is never part of it.
public struct ReminderMailSettings: Hashable, Sendable {
  public let url: String
  public let from: String
  public let user: String?
  public let startsTLS: Bool
  /// A file of certificates to trust in place of the system's.
  public let authorities: String?

  public init(url: String, from: String, user: String? = nil, startsTLS: Bool = false, authorities: String? = nil) {
    self.url = url
    self.from = from
    self.user = user
    self.startsTLS = startsTLS
    self.authorities = authorities
  }
}
