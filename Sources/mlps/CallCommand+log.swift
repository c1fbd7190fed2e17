import ArgumentParser
import Foundation
import Statute
import Wording

extension CallCommand {
  /// 登记通话。
  struct Log: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("登记一次催办电话", "Log a call"),
      discussion: say(
        """
        示例：mlps call log W000012 --spoke-to 李主任 --outcome 答应周五前补交
              mlps call log 某某局 --outcome 无人接听

        不给--spoke-to表示无人接听。登错的用--replaces以新的一条代替，原条保留。
        """,
        """
        Example: mlps call log W000012 --spoke-to 'Director Li' --outcome 'promised by Friday'
                 mlps call log W000012 --outcome 'no answer'

        Without --spoke-to nobody answered. An entry that is wrong is replaced by another with --replaces, and stays.
        """))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("网站或单位", "A site or a unit"))) var who: String
    @Option(help: ArgumentHelp(say("通话人", "Who answered"), valueName: "name")) var spokeTo: String?
    @Option(help: ArgumentHelp(say("所拨电话", "The number called"))) var phone: String?
    @Option(help: ArgumentHelp(say("结果", "What came of it"), valueName: "text")) var outcome: String
    @Option(help: ArgumentHelp(say("通话日（默认今天）", "The day (today)"), valueName: "day")) var on: String?
    @Option(help: ArgumentHelp(say("代替哪一条", "Which entry it replaces"), valueName: "n")) var replaces: Int64?
    @Option(help: ArgumentHelp(say("登记人", "Who called"), valueName: "name")) var by: String = NSUserName()

    func run() async throws {
      let day = try ReminderCommand.day(on)
      for (text, name) in [(spokeTo, "--spoke-to"), (phone, "--phone"), (outcome, "--outcome"), (by, "--by")] {
        guard let text else { continue }
        guard !text.isEmpty, text.trimmingCharacters(in: .whitespaces) == text,
          !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else {
          throw Typed.usage("\(name)应为一行文字，首尾无空格", "\(name) is one line of text without spaces at its ends")
        }
      }
      let entry: [String: Any?] = [
        "subject": who, "spoke_to": spokeTo, "phone": phone, "outcome": outcome, "on": on == nil ? nil : "\(day)",
        "replaces": replaces,
      ]
      try await Counter.open(options, speakingAs: by) { counter in
        _ = try await counter.show(.post("calls", body: entry))
      }
    }
  }
}
