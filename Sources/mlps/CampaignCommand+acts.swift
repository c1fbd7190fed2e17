import ArgumentParser
import Foundation
import Statute
import Wording

extension CampaignCommand {
  /// 立项。
  struct Open: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("立项：记下行动的全套定义", "Open a campaign: its whole definition is kept"),
        discussion: say(
          """
          示例：mlps campaign open liaocheng-2015 --on 2015-11-16 --document 聊公网〔2015〕1号 --as coordinator:李主任
          不给 --pack 用随附的同名定义；--definition 给出另一份 campaign.json（口径、节点），其 id 须与行动相同。
          """,
          """
          Example: mlps campaign open liaocheng-2015 --on 2015-11-16 --document 1/2015 --as coordinator:LI
          Without --pack it is the one shipped under that name; --definition is another campaign.json, of the same id.
          """))
    }
    @OptionGroup var act: CampaignActOptions
    @Option(
      help: ArgumentHelp(say("随附定义的名称，或全套定义的文件", "A shipped pack, or a file with a whole one"), valueName: "name|file"))
    var pack: String?
    @Option(help: ArgumentHelp(say("campaign.json", "A campaign.json"), valueName: "file")) var definition: String?

    func run() async throws {
      try await act.perform("campaign.opened", try CampaignCommand.definition(pack, definition))
    }
  }

  /// 调整口径、节点、报表。
  struct Settle: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("调整口径、节点、报表，自办理日起适用", "Change its settings, milestones or books from a day on"),
        discussion: say(
          "示例：mlps campaign settle liaocheng-2015 --definition 新口径.json --on 2016-01-01 --reason 市专项办会议 --as coordinator:李主任",
          "Example: mlps campaign settle liaocheng-2015 --definition new.json --on 2016-01-01 --reason meeting --as coordinator:LI"
        ))
    }
    @OptionGroup var act: CampaignActOptions
    @Option(
      help: ArgumentHelp(say("随附定义的名称，或全套定义的文件", "A shipped pack, or a file with a whole one"), valueName: "name|file"))
    var pack: String?
    @Option(help: ArgumentHelp(say("campaign.json", "A campaign.json"), valueName: "file")) var definition: String?

    func run() async throws {
      guard pack != nil || definition != nil else {
        throw Typed.usage("须给出 --pack 或 --definition", "--pack or --definition says what changes")
      }
      try await act.perform("campaign.settled", try CampaignCommand.definition(pack, definition))
    }
  }

  /// 冻结名单。
  struct Freeze: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("冻结应报名单：范围内的单位全部列入", "Freeze the list of units: all of the scope are put on it"),
        discussion: say(
          "示例：mlps campaign freeze liaocheng-2015 --as coordinator:李主任",
          "Example: mlps campaign freeze liaocheng-2015 --as coordinator:LI"))
    }
    @OptionGroup var act: CampaignActOptions

    func run() async throws { try await act.perform("campaign.scope_frozen") }
  }

  /// 结束。
  struct Close: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("结束专项行动", "Close a campaign"),
        discussion: say(
          "示例：mlps campaign close liaocheng-2015 --on 2016-06-30 --document 聊公网〔2016〕9号 --as coordinator:李主任",
          "Example: mlps campaign close liaocheng-2015 --on 2016-06-30 --document 9/2016 --as coordinator:LI"))
    }
    @OptionGroup var act: CampaignActOptions

    func run() async throws { try await act.perform("campaign.closed") }
  }

  /// The fields that state a definition.
  static func definition(_ pack: String?, _ definition: String?) throws -> [String: Any?] {
    // A name has no dot and no slash; a file has.
    let isFile = pack.map { $0.contains("/") || $0.contains(".") } ?? false
    return [
      "pack": isFile ? try CampaignActOptions.object(in: pack) as Any? : pack as Any?,
      "definition": try CampaignActOptions.object(in: definition),
    ]
  }
}
