import ArgumentParser
import Backend
import Statute
import Wording

extension CalendarCommand {
  /// 推算期限。
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("推算期限届满日", "The day on which a period ends"),
      discussion: say(
        """
        示例：mlps calendar add 2026-09-21 --working-days 10
              mlps calendar add 2026-09-02 --days 30

        起算当日不计；届满日逢休息日顺延至下一个工作日；负数向前推，不顺延。
        用--database或--home指明数据库的，以其中载入的节假日安排为准；否则用程序自带的。
        """,
        """
        Example: mlps calendar add 2026-09-21 --working-days 10
                 mlps calendar add 2026-09-02 --days 30

        The first day is not counted; an end on a day of rest moves to the next working day; a negative number counts \
        back and is not moved. Notices loaded into the database that --database or --home names come first; without \
        one, those of this program serve.
        """))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("起算日", "The day it counts from"))) var day: String
    @Option(parsing: .unconditional, help: ArgumentHelp(say("工作日数", "Working days"), valueName: "n"))
    var workingDays: String?
    @Option(parsing: .unconditional, help: ArgumentHelp(say("自然日数", "Calendar days"), valueName: "n"))
    var days: String?
    @Option(parsing: .unconditional, help: ArgumentHelp(say("月数", "Months"), valueName: "n"))
    var months: String?

    func run() async throws {
      let start = try Typed.day(day, say("起算日", "DAY"))
      let given = [("--working-days", workingDays), ("--days", days), ("--months", months)].compactMap { name, text in
        text.map { (name: name, text: $0) }
      }
      guard let length = given.first, given.count == 1 else {
        throw Typed.usage(
          "--working-days、--days、--months给且只给一个", "give one of --working-days, --days and --months, and only one")
      }
      guard let count = Int(length.text), WorkingCalendar.reach.contains(count) else {
        let reach = WorkingCalendar.reach.upperBound
        throw Typed.usage(
          "\(length.name)应为\(-reach)至\(reach)的整数；“\(length.text)”不是",
          "\(length.name) is a whole number from \(-reach) to \(reach); “\(length.text)” is none")
      }
      // No count of these goes further: of any 2 days at least one in three is worked, a month has at most 31.
      let span = abs(count) * (length.name == "--months" ? 31 : length.name == "--days" ? 1 : 3) + 366
      guard start - Day(1, 1, 1) > span, Day(9999, 12, 31) - start > span else {
        throw Typed.usage("超出可推算的日期范围", "this is beyond the days that can be counted")
      }
      let calendar = try await CalendarCommand.calendar(options)
      let due =
        switch length.name {
        case "--working-days": calendar.adding(workingDays: count, to: start)
        case "--days": calendar.adding(days: count, to: start)
        default: calendar.adding(months: count, to: start)
        }
      if due.isProvisional {
        note(
          say(
            "注意：期限所涉年份有尚未载入节假日安排的，按周末推算，为暂定；载入后须重算，不得据此认定逾期",
            "note: a year it touches has no holiday notice yet; counted by weekends and provisional, to be counted again "
              + "once the notice is loaded, and no ground for calling anybody late"))
      }
      Self.answer(due).print(as: options.format)
    }

    private static func answer(_ due: DueDay) -> Answer {
      let skipped = due.skipped.map { (day: $0.day, reason: reason($0.reason)) }
      var rows = [
        (say("原届满日", "Raw end"), "\(due.rawDue) \(due.rawDue.weekdayWording)"),
        (say("届满日", "Due"), "\(due.due) \(due.due.weekdayWording)"),
        (say("暂定", "Provisional"), due.isProvisional ? say("是", "yes") : say("否", "no")),
      ]
      for (index, rest) in skipped.enumerated() {
        rows.append((index == 0 ? say("跳过", "Skipped") : "", "\(rest.day) \(rest.reason)"))
      }
      return Answer(
        .object([
          ("raw_due", .text(due.rawDue.description)), ("due", .text(due.due.description)),
          ("provisional", .bool(due.isProvisional)),
          (
            "skipped",
            .array(skipped.map { .object([("day", .text($0.day.description)), ("reason", .text($0.reason))]) })
          ),
        ]), named: rows)
    }

    private static func reason(_ reason: RestReason) -> String {
      switch reason {
      case .weekend: say("周末", "weekend")
      case .holiday(let festival): festival
      }
    }
  }
}
