import ArgumentParser
import Wording

/// 账号。
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: say("账号", "Accounts"),
    discussion: say("示例:mlps account password", "Example: mlps account password"),
    subcommands: [Add.self, List.self, Grant.self, Password.self, SecondFactor.self])
}
