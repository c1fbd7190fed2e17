import ArgumentParser
import Wording

/// 行政区划与统计行。
struct RegionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "region", abstract: say("行政区划与统计行", "Regions as the books count them"),
    discussion: say("示例:mlps region list --as-of 2016-06-30", "Example: mlps region list --as-of 2016-06-30"),
    subcommands: [List.self, Show.self])

  /// 列出。
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("列出各统计行", "List them in their official order"),
      discussion: say("示例:mlps region list --as-of 2016-06-30", "Example: mlps region list --as-of 2016-06-30"))
    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("哪天的名称", "As of this day"), valueName: "day")) var asOf: String?

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("regions", query: [("as_of", asOf)])) }
    }
  }

  /// 一个。
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("一个统计行", "One of them"),
      discussion: say("示例:mlps region show 371502", "Example: mlps region show 371502"))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("代码", "Its code"))) var code: String
    @Option(help: ArgumentHelp(say("哪天的名称", "As of this day"), valueName: "day")) var asOf: String?

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("regions", code, query: [("as_of", asOf)])) }
    }
  }
}
