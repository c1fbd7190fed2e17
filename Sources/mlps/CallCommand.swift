import ArgumentParser
import Wording

/// 催办。
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: say("催办：催办单、登记通话、通话记录", "Calls to those who are late: the sheet, the log"),
    discussion: say("示例：mlps call sheet -o 催办单.xlsx", "Example: mlps call sheet -o calls.xlsx"),
    subcommands: [Sheet.self, Log.self, List.self])
}
