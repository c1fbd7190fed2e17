import ArgumentParser
import Foundation
import Statute
import Wording

extension ReminderCommand {
  /// 核算提醒。
  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("核算自上次以来应有的提醒，编成每日汇总", "Work out what fell due to be told since the last run"),
      discussion: say(
        """
        示例：mlps reminder run

        届满前90、30、7、1日，届满当日，逾期次日及其后每7日各提醒一次。停机漏过的日子在下次补上；重复执行不产生变化。\
        暂定的期限不提示逾期。
        """,
        """
        Example: mlps reminder run

        90, 30, 7 and 1 days before, on the last day, the day after and every 7 days from there. Days on which nobody ran \
        it are made up for; a second run changes nothing. A provisional day makes nobody late.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("核算到哪一天（默认今天）", "Through which day (today)"), valueName: "day")) var on: String?
    @Option(help: ArgumentHelp(say("执行人", "Who runs it"), valueName: "name")) var by: String = NSUserName()

    func run() async throws {
      let day = try ReminderCommand.day(on)
      try await Counter.open(options, speakingAs: by) { counter in
        _ = try await counter.show(.post("reminders", "run", body: ["on": on == nil ? nil : "\(day)"]))
      }
    }
  }
}
