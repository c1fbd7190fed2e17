import ArgumentParser
import PQ
import Wording

extension CampaignCommand {
  /// 进展。
  struct Status: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("进展：序时进度、各地区完成率和亮灯、名单、节点", "How it stands: plan, bars and lamps, list, milestones"),
        discussion: say(
          "示例：mlps campaign status liaocheng-2015 --as-of 2016-03-31",
          "Example: mlps campaign status liaocheng-2015 --as-of 2016-03-31"))
    }
    @OptionGroup var question: CampaignQuestionOptions
    @Option(help: ArgumentHelp(say("按何时已登记的情况（UTC）", "As known at this instant (UTC)"), valueName: "instant"))
    var knownAt: Instant?

    func run() async throws { try await question.show("status", [("known_at", knownAt?.description)]) }
  }

  /// 期次。
  struct Issues: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("按报送周期的各期：已发布、应出、未出，及下一期", "The issues of its schedule: published, due, missed, and the next"),
        discussion: say(
          """
          示例：mlps campaign issues liaocheng-2015 --as-of 2016-03-31
          报送周期在 campaign.json 的 settings.issues。一期的截止日不因节假日变动，节假日顺延的是单位报送的截止。
          应出未出的，由 report build --due 出齐。
          """,
          """
          Example: mlps campaign issues liaocheng-2015 --as-of 2016-03-31
          The schedule is settings.issues of campaign.json. A holiday moves the day on which units hand in, never that to
          which an issue counts. What is owed is built by report build --due.
          """))
    }
    @OptionGroup var question: CampaignQuestionOptions

    func run() async throws { try await question.show("issues") }
  }

  /// 历期走势。
  struct Series: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say("一个指标的历期数：发布时的，和现在所知的", "A measure over the issues: as published, and as known now"),
        discussion: say(
          "示例：mlps campaign series liaocheng-2015 Z2 --restated",
          "Example: mlps campaign series liaocheng-2015 Z2 --restated"))
    }
    @OptionGroup var question: CampaignQuestionOptions
    @Argument(help: ArgumentHelp(say("指标", "The measure"))) var measure: String
    @Option(help: ArgumentHelp(say("归属地区", "One region"), valueName: "code")) var region: String?
    @Flag(help: ArgumentHelp(say("并按现在所知重算", "Count again what is known now"))) var restated = false

    func run() async throws {
      try await question.show(
        "series", [("measure", measure), ("region", region), ("restated", restated ? "true" : nil)])
    }
  }
}
