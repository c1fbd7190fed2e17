import ArgumentParser
import Foundation
import Statute
import Wording

extension CampaignCommand {
  /// 单位进入名单。
  struct Join: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("单位进入应报名单；冻结后须注明理由", "Put a unit on the list; with a reason once it is frozen"),
        discussion: say(
          "示例：mlps campaign join liaocheng-2015 聊城市教育局 --reason 新设单位 --as coordinator:李主任",
          "Example: mlps campaign join liaocheng-2015 UNIT --reason new --as coordinator:LI"))
    }
    @OptionGroup var act: CampaignActOptions
    @Argument(help: ArgumentHelp(say("单位", "The unit"))) var unit: String

    func run() async throws { try await act.perform("campaign.unit_joined", ["unit": unit]) }
  }

  /// 单位退出名单。
  struct Leave: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("单位退出应报名单；冻结后须注明理由", "Take a unit off the list; with a reason once it is frozen"),
        discussion: say(
          "示例：mlps campaign leave liaocheng-2015 聊城市教育局 --reason 并入市政府 --as coordinator:李主任",
          "Example: mlps campaign leave liaocheng-2015 UNIT --reason merged --as coordinator:LI"))
    }
    @OptionGroup var act: CampaignActOptions
    @Argument(help: ArgumentHelp(say("单位", "The unit"))) var unit: String

    func run() async throws { try await act.perform("campaign.unit_left", ["unit": unit]) }
  }

  /// 应报名单。
  struct Units: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("应报名单：冻结时在册、新增、核减，各家报送情况", "The list: who was on it, joined, left, and handed in what"),
        discussion: say(
          "示例：mlps campaign units liaocheng-2015 --as-of 2016-03-31",
          "Example: mlps campaign units liaocheng-2015 --as-of 2016-03-31"))
    }
    @OptionGroup var question: CampaignQuestionOptions

    func run() async throws { try await question.show("units") }
  }

  /// 填报与零报告。
  struct Return: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("登记填报：接收、退回重填、零报告", "A return of a unit: accepted, sent back, or that there is nothing"),
        discussion: say(
          """
          示例：mlps campaign return liaocheng-2015 聊城市教育局 accepted --issue 2016-03-31 --as coordinator:李主任
               mlps campaign return liaocheng-2015 聊城市教育局 zero --as coordinator:李主任
          """,
          """
          Example: mlps campaign return liaocheng-2015 UNIT accepted --issue 2016-03-31 --as coordinator:LI
                   mlps campaign return liaocheng-2015 UNIT zero --as coordinator:LI
          """))
    }
    @OptionGroup var act: CampaignActOptions
    @Argument(help: ArgumentHelp(say("单位", "The unit"))) var unit: String
    @Argument(help: "accepted、sent_back、zero") var outcome: String
    @Option(help: ArgumentHelp(say("报送期（截止日）", "The issue, by its day"), valueName: "day")) var issue: String?

    func run() async throws {
      guard
        let name = ["accepted": "return_accepted", "sent_back": "return_sent_back", "zero": "zero_reported"][outcome]
      else { throw Typed.usage("应为 accepted、sent_back、zero", "it is accepted, sent_back or zero") }
      var fields: [String: Any?] = ["unit": unit]
      if outcome != "zero" {
        guard let issue else { throw Typed.usage("须以 --issue 写明报送期", "--issue names the issue") }
        fields["issue"] = "\(try Typed.day(issue, "--issue"))"
      }
      try await act.perform("campaign.\(name)", fields)
    }
  }

  /// 打击数。
  struct Figure: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("公安机关填报打击数：立案、破案、抓获", "Figures of the police: cases opened, solved, persons caught"),
        discussion: say(
          """
          示例：mlps campaign figure liaocheng-2015 371502 case_opened 3 --from 2016-03-01 --through 2016-03-31 \
          --as police:王警官
          """,
          """
          Example: mlps campaign figure liaocheng-2015 371502 case_opened 3 --from 2016-03-01 --through 2016-03-31 \
          --as police:WANG
          """))
    }
    @OptionGroup var act: CampaignActOptions
    @Argument(help: ArgumentHelp(say("统计归属代码", "The region, by code"))) var region: String
    @Argument(help: "case_opened、case_solved、person_caught") var figure: String
    @Argument(help: ArgumentHelp(say("数", "How many"))) var value: Int
    @Option(help: ArgumentHelp(say("期间首日", "First day of the period"), valueName: "day")) var from: String
    @Option(help: ArgumentHelp(say("期间末日", "Last day of the period"), valueName: "day")) var through: String

    func run() async throws {
      try await act.perform(
        "campaign.police_counted",
        [
          "region": region, "figure": figure, "value": value, "from": "\(try Typed.day(from, "--from"))",
          "through": "\(try Typed.day(through, "--through"))",
        ])
    }
  }
}
