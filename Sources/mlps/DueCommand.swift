import ArgumentParser
import Wording

/// 期限。
struct DueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: say("期限：清单、逐日推算、预测逾期", "Deadlines: lists, the arithmetic, who will be late"),
    discussion: say("示例：mlps due list --within 30", "Example: mlps due list --within 30"),
    subcommands: [List.self, Explain.self, Simulate.self])
}
