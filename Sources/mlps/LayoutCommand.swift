import ArgumentParser
import Wording

/// 版式。
struct LayoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout", abstract: say("版式：来表与本表比对", "Layouts: a received template against ours"),
    discussion: say(
      "示例：mlps layout compare 市局下发.xlsx", "Example: mlps layout compare received.xlsx"), subcommands: [Compare.self])
}
