import ArgumentParser
import Wording

/// 专项行动。
struct CampaignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: say("专项行动：期间、时间节点、报表", "Campaigns: their days and their books"),
    discussion: say("示例：mlps campaign show liaocheng-2015", "Example: mlps campaign show liaocheng-2015"),
    subcommands: [List.self, Show.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("全部专项行动", "All campaigns"),
      discussion: say("示例：mlps campaign list", "Example: mlps campaign list"))
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("campaigns")) }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("一个专项行动", "One campaign"),
      discussion: say("示例：mlps campaign show liaocheng-2015", "Example: mlps campaign show liaocheng-2015"))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("专项行动", "The campaign"))) var campaign: String

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("campaigns", campaign)) }
    }
  }
}
