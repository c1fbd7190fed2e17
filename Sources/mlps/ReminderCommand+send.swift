import ArgumentParser
import Foundation
import PQ
import Post
import Statute
import Store
import Wording

extension ReminderCommand {
  /// 发送汇总邮件。
  struct Send: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("把待发的每日汇总以邮件发出", "Send the digests that wait, by mail"),
      discussion: say(
        """
        示例：mlps reminder send

        只发最近7日、登记了邮箱的汇总，每份发成一次为止；未发成的按次数延后（5、10、20……分钟），下次执行时再发。\
        密码只从环境变量MLPS_SMTP_PASSWORD或MLPS_SMTP_PASSWORD_FILE所指文件读取，不入库、不入日志。有未发成的退出码为69。
        """,
        """
        Example: mlps reminder send

        Digests of the last 7 days whose recipient has a mailbox, each until it went out once; one that did not waits 5, \
        10, 20 … minutes for a later run. The password is read from MLPS_SMTP_PASSWORD or the file that \
        MLPS_SMTP_PASSWORD_FILE names, and is kept nowhere. A run with a failure exits 69.
        """))

    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let today = Books.today
      let now = Date().timeIntervalSince1970
      let sent = try await ReminderCommand.withPool(options) { pool in
        let book = ReminderBook(pool)
        guard let settings = try await book.mailSettings(on: today) else {
          throw Stop.refusal(
            "mail_server_not_set", say("尚未设置发信服务器", "no mail server is set"),
            basis: say("本地政策 smtp", "local policy smtp"),
            cure: "mlps reminder server --url smtp://… --from … --paper …")
        }
        let mailer = try Self.mailer(settings)
        let from = try Self.address(settings.from)
        return try await book.deliver(on: today, at: Instant(sinceUnixEpoch: Int64(now * 1_000_000))) { digest in
          let text = ReminderWording(day: digest.day).mail(digest)
          do {
            let mail = try Mail(
              from: from, to: MailAddress(digest.address ?? ""), subject: text.subject, body: text.body,
              id: "digest-\(digest.id)", sentAt: Int64(now))
            try await mailer.send(mail)
            return .delivered
          } catch let refusal as MailRefusal {
            return .refused(refusal.wording)
          } catch let failure as MailFailure {
            return failure.isPermanent ? .refused(failure.detail) : .deferred(failure.detail)
          }
        }
      }
      let records = sent.map { digest, delivery in
        JSONValue.object([
          ("digest", .int(Int(digest.id))), ("recipient", .text(digest.recipient.key)),
          ("address", .text(orNull: digest.address)), ("day", .text(digest.day.description)),
          ("outcome", .text(Self.word(delivery).code)), ("detail", .text(orNull: Self.word(delivery).detail)),
        ])
      }
      let rows = sent.map { digest, delivery in
        [
          digest.day.description, digest.name ?? digest.recipient.key, digest.address ?? "",
          Self.word(delivery).said, Self.word(delivery).detail ?? "",
        ]
      }
      let heads = [
        say("日期", "Day"), say("收件方", "Recipient"), say("邮箱", "Mailbox"), say("结果", "Outcome"), say("说明", "Detail"),
      ]
      Answer(
        .array(records),
        table: rows.isEmpty ? say("没有待发的汇总", "nothing to send") : TextTable(heads: heads, rows: rows).text,
        records: records, heads: ["digest", "recipient", "address", "day", "outcome", "detail"]
      ).print(as: options.format)
      let failures = sent.filter { $0.delivery != .delivered }.count
      guard failures == 0 else {
        throw Stop(.noService, say("\(failures)份未发成", "\(failures) did not go out"))
      }
    }

    private static func word(_ delivery: ReminderDelivery) -> (code: String, said: String, detail: String?) {
      switch delivery {
      case .delivered: ("delivered", say("已发出", "sent"), nil)
      case .deferred(let detail): ("deferred", say("稍后再发", "later"), detail)
      case .refused(let detail): ("refused", say("被拒收", "refused"), detail)
      }
    }

    static func mailer(_ settings: ReminderMailSettings) throws -> Mailer {
      do throws(MailRefusal) {
        return try Mailer(
          url: settings.url, startsTLS: settings.startsTLS, user: settings.user,
          password: settings.user == nil ? nil : try password(), authorities: settings.authorities)
      } catch {
        throw Stop.refusal(
          "mail_server", error.wording, basis: say("本地政策 smtp", "local policy smtp"),
          cure: say("改正设置：mlps reminder server", "set it right: mlps reminder server"))
      }
    }

    static func address(_ text: String) throws(Stop) -> MailAddress {
      do { return try MailAddress(text) } catch { throw Typed.usage(error.wording, error.wording) }
    }

    /// From the environment alone; nil where nothing is there.
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
}

extension MailRefusal {
  var wording: String {
    switch self {
    case .address(let text): say("“\(text)”不是邮件地址", "“\(text)” is no mail address")
    case .headerNotALine(let text): say("“\(text)”不是一行文字", "“\(text)” is not one line")
    case .url(let text):
      say("“\(text)”不是发信服务器地址，写作smtp://主机[:端口]", "“\(text)” is no mail server; write smtp://host[:port]")
    case .halfCredentials:
      say(
        "设置了用户而没有密码；密码从MLPS_SMTP_PASSWORD或MLPS_SMTP_PASSWORD_FILE读取",
        "there is a user and no password; it is read from MLPS_SMTP_PASSWORD or MLPS_SMTP_PASSWORD_FILE")
    case .passwordInTheClear(let host):
      say(
        "不加密就不向“\(host)”发送密码；用smtps://或--starttls",
        "no password goes to “\(host)” in the clear; use smtps:// or --starttls")
    }
  }
}
