import ArgumentParser
import Casework
import Foundation
import PQ
import Statute
import Store
import Wording

/// 提醒。
struct ReminderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminder",
    abstract: say("提醒：核算、清单、发送邮件、邮箱和发信服务器", "Reminders: work out, list, send by mail, mailboxes, the mail server"),
    discussion: say("示例：mlps reminder run", "Example: mlps reminder run"),
    subcommands: [Run.self, List.self, Send.self, Mailbox.self, Server.self])

  /// Lends a pool; what the book of reminders refuses ends the run.
  static func withPool<Value>(_ options: GlobalOptions, _ body: (Pool) async throws -> Value) async throws -> Value {
    let pool = Pool(try await Books.open(options).app, size: 2)
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try await body(pool))
    } catch let refusal as ReminderRefusal {
      outcome = .failure(refusal.stop)
    } catch {
      outcome = .failure(error)
    }
    await pool.close()
    return try outcome.get()
  }

  /// Whom a word means: `unit:…`, an organ's six digits, or what a unit is called.
  static func recipient(_ word: String, _ pool: Pool) async throws -> ReminderRecipient {
    if let recipient = ReminderRecipient(key: word) { return recipient }
    if word.utf8.count == 6, word.utf8.allSatisfy({ (48...57).contains($0) }) { return .police(word) }
    let found = try await SubjectFinder(pool).find(.unit, word)
    guard found.count < 2 else {
      throw Typed.usage(
        "“\(word)”有\(found.count)个单位，请用统一社会信用代码", "\(found.count) units are called “\(word)”; give the code")
    }
    guard let unit = found.first else { throw ReminderRefusal.unknownRecipient(word) }
    return .unit(unit.id.description)
  }

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

extension ReminderRefusal {
  var stop: Stop {
    switch self {
    case .dayPassed(let day, let last):
      .refusal(
        "reminder_day_passed", say("\(day)早于上次核算的\(last)", "\(day) is before the last run, of \(last)"),
        basis: say("提醒按区间核算，不重算", "reminders are worked out by range, once"),
        cure: say("给出\(last)或以后的日期，或不给", "give \(last) or a later day, or none"))
    case .beingSent:
      .refusal(
        "reminder_being_sent", say("另一次发送正在进行", "another run sends at this moment"),
        basis: say("每份汇总只发一次", "a digest is sent once"), cure: say("稍后再试", "try again later"))
    case .unknownRecipient(let word):
      Stop(.notFound, say("没有单位“\(word)”", "there is no unit “\(word)”"))
    }
  }
}
