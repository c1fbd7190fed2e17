import ArgumentParser
import Statute
import Wording

/// 提醒。
struct ReminderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminder",
    abstract: say("提醒：核算、清单、发送邮件、邮箱和发信服务器", "Reminders: work out, list, send by mail, mailboxes, the mail server"),
    discussion: say("示例：mlps reminder run", "Example: mlps reminder run"),
    subcommands: [Run.self, List.self, Send.self, Mailbox.self, Server.self])

  /// A day that may be asked for: today or before.
  static func day(_ text: String?) throws(Stop) -> Day {
    guard let text else { return Books.today }
    let day = try Typed.day(text, "--on")
    guard day <= Books.today else {
      throw Typed.usage("--on不能晚于今天\(Books.today)", "--on is not after today, \(Books.today)")
    }
    return day
  }
}
