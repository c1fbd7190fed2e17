import ArgumentParser
import Statute
import Wording

extension ReminderCommand {
  /// 提醒清单。
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("仍未办结的提醒，或某日的汇总", "What is still open, or what was told on a day"),
      discussion: say(
        """
        示例：mlps reminder list --for 某某局
              mlps reminder list --for 371502 --on 2026-11-21

        --for为单位名称、统一社会信用代码，或受理公安机关的六位代码。单位与公安机关的提醒分开列出。
        """,
        """
        Example: mlps reminder list --for 371502
                 mlps reminder list --for 371502 --on 2026-11-21

        --for is the name or code of a unit, or the six digits of a police organ. What units owe and what the police owe \
        are never one list.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(name: .customLong("for"), help: ArgumentHelp(say("收件方", "Whom it is for"), valueName: "who")) var who:
      String?
    @Option(help: ArgumentHelp(say("哪一天的汇总", "The digest of which day"), valueName: "day")) var on: String?

    func run() async throws {
      let told = try on.map { text throws(Stop) in try ReminderCommand.day(text) }
      let query = [("for", who), ("on", told.map { "\($0)" })]
      try await Counter.open(options) { _ = try await $0.show(.get("reminders", query: query)) }
    }
  }
}
