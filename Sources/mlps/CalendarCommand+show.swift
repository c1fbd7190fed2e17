import ArgumentParser
import Statute
import Wording

extension CalendarCommand {
  /// 一年的节假日安排。
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("一年的放假和调休上班安排", "The days off and make-up working days of a year"),
      discussion: say(
        "示例：mlps calendar show 2026\n没有该年安排的退出码为4。",
        "Example: mlps calendar show 2026\nA year without a notice exits 4."))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("年份", "The year"))) var year: String

    func run() async throws {
      guard let number = Int(year), (1949...9999).contains(number) else {
        throw Typed.usage("年份应为四位数字；“\(year)”不是", "YEAR has four digits; “\(year)” is none")
      }
      let calendar = try await CalendarCommand.calendar(options)
      guard let notice = calendar.years[number] else {
        let known = calendar.years.keys.sorted().map(String.init).joined(separator: say("、", ", "))
        throw Stop(
          .notFound,
          say(
            "没有\(number)年的节假日安排；已有：\(known)。通知印发后用mlps calendar load载入",
            "there is no notice for \(number); there are \(known). Load it with mlps calendar load once it is out"))
      }
      Self.answer(notice).print(as: options.format)
    }

    private static func answer(_ notice: HolidayYear) -> Answer {
      let days = notice.days.map { entry in
        JSONValue.object([
          ("day", .text(entry.day.description)), ("working", .bool(!entry.isOff)), ("festival", .text(entry.festival)),
        ])
      }
      let rows = notice.days.map { entry in
        [
          entry.day.description, CalendarCommand.weekday(entry.day),
          entry.isOff ? say("休", "off") : say("班", "work"), entry.festival,
        ]
      }
      let heads = [say("日期", "Day"), say("星期", "Weekday"), say("安排", "Is"), say("节日", "Festival")]
      let table = TextTable(heads: heads, rows: rows)
      let papers = notice.papers.map { say("通知：", "Notice: ") + $0 }
      return Answer(
        .object([
          ("year", .int(notice.year)), ("papers", .array(notice.papers.map(JSONValue.text))),
          ("published_on", .text(orNull: notice.publishedOn?.description)), ("days", .array(days)),
        ]), table: ([table.text, ""] + papers).joined(separator: "\n"), records: days)
    }
  }
}
