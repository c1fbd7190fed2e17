internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Post
internal import Statute
internal import Store
internal import Wording

/// Where digests are handed to the mail server that is set (发信).
struct ReminderPost {
  let book: ReminderBook
  private let mailer: Mailer
  private let from: MailAddress

  /// With the server that is set for a day, and the password of this process's environment.
  init(_ book: ReminderBook, on day: Day) async throws {
    guard let settings = try await book.mailSettings(on: day) else {
      throw Self.refused(
        "mail_server_not_set", say("尚未设置发信服务器", "no mail server is set"),
        "mlps reminder server --url smtp://… --from … --paper …")
    }
    do throws(MailRefusal) {
      mailer = try Mailer(
        url: settings.url, startsTLS: settings.startsTLS, user: settings.user,
        password: settings.user == nil ? nil : try Self.password(), authorities: settings.authorities)
      from = try MailAddress(settings.from)
    } catch {
      throw Self.refused(
        "mail_server", error.wording, say("改正设置：mlps reminder server", "set it right: mlps reminder server"))
    }
    self.book = book
  }

  /// Hands over every digest that waits, and writes down what became of it.
  func deliver(on day: Day, at now: Instant) async throws -> [(digest: ReminderDigest, delivery: ReminderDelivery)] {
    try await book.deliver(on: day, at: now) { digest in
      let text = ReminderWording(day: digest.day).mail(digest)
      do {
        let mail = try Mail(
          from: from, to: MailAddress(digest.address ?? ""), subject: text.subject, body: text.body,
          id: "digest-\(digest.id)", sentAt: now.microseconds / 1_000_000)
        try await mailer.send(mail)
        return .delivered
      } catch let refusal as MailRefusal {
        return .refused(refusal.wording)
      } catch let failure as MailFailure {
        return failure.isPermanent ? .refused(failure.detail) : .deferred(failure.detail)
      }
    }
  }

  private static func refused(_ code: String, _ what: String, _ cure: String) -> Problem {
    Problem(.conflict, .init(code, what, basis: say("本地政策 smtp", "local policy smtp"), cure: cure))
  }

  /// From the environment alone.
  private static func password() throws(MailRefusal) -> MailPassword {
    let environment = ProcessInfo.processInfo.environment
    if let text = environment["MLPS_SMTP_PASSWORD"], !text.isEmpty { return MailPassword(text) }
    if let path = environment["MLPS_SMTP_PASSWORD_FILE"],
      let text = try? String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .newlines), !text.isEmpty
    {
      return MailPassword(text)
    }
    throw .halfCredentials
  }
}
