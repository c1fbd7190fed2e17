import ArgumentParser
import Backend
import Foundation
import PQ
import Statute
import Wording

/// 专项行动。
struct CampaignCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "campaign", abstract: say("专项行动：立项、名单、进展", "Campaigns: opened, listed, followed"),
      discussion: say("示例：mlps campaign status liaocheng-2015", "Example: mlps campaign status liaocheng-2015"),
      subcommands: [
        List.self, Show.self, Open.self, Settle.self, Freeze.self, Join.self, Leave.self, Units.self, Return.self,
        Figure.self, Status.self, Issues.self, Series.self, Receive.self, Submissions.self, Close.self,
      ])
  }

  struct List: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("全部专项行动", "All campaigns"),
        discussion: say("示例：mlps campaign list", "Example: mlps campaign list"))
    }
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("campaigns")) }
    }
  }

  struct Show: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("一个专项行动；--definition 给出其全套定义", "One campaign; --definition gives all of its definition"),
        discussion: say("示例：mlps campaign show liaocheng-2015", "Example: mlps campaign show liaocheng-2015"))
    }
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("专项行动", "The campaign"))) var campaign: String
    @Flag(help: ArgumentHelp(say("全套定义（JSON）", "All of its definition, in JSON"))) var definition = false

    func run() async throws {
      try await Counter.open(options) { counter in
        if definition {
          print(String(decoding: try await counter.ask(.get("campaigns", campaign, "definition")).body, as: UTF8.self))
        } else {
          _ = try await counter.show(.get("campaigns", campaign))
        }
      }
    }
  }
}
