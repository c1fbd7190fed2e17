import ArgumentParser
import Backend
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
      guard CalendarCommand.namesBooks(options) else {
        do throws(Problem) {
          return try WorkingCalendar.published.notice(of: number).answer.print(as: options.format)
        } catch {
          throw Stop(error)
        }
      }
      try await Counter.open(options) { _ = try await $0.show(.get("calendar", String(number))) }
    }
  }
}
