import ArgumentParser
import Backend
import PQ
import Reports
import Statute
import Wording

/// 指标:目录、定义、清单。
struct MeasureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "指标:目录、定义、每个数背后的清单", subcommands: [List.self, Explain.self, Sites.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "全部指标", discussion: "示例:mlps measure list")
    @OptionGroup var options: GlobalOptions

    func run() { Measures.catalogue.answer.print(as: options.format) }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "一个指标的定义、所在集合与条件", discussion: "示例:mlps measure explain D8")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "指标编号") var id: String

    func run() throws {
      do throws(Problem) {
        try Measures.catalogue.stated(id).answer.print(as: options.format)
      } catch {
        throw Stop(error)
      }
    }
  }

  struct Sites: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "任一单元格背后的清单",
      discussion: "示例:mlps measure sites D9 --campaign liaocheng-2015 --as-of 2016-06-30 --region 371502")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "指标编号") var id: String
    @Option(help: "专项行动") var campaign = "liaocheng-2015"
    @Option(help: "截止日") var asOf: Day
    @Option(help: "数据提取时间(默认现在)") var knownAt: Instant?
    @Option(help: "统计归属代码") var region: String?

    func run() async throws {
      let query = [
        ("as_of", "\(asOf)"), ("known_at", knownAt?.description), ("region", region), ("limit", "1000"),
      ]
      try await Counter.open(options) {
        try await $0.showAll(.get("campaigns", campaign, "measures", id, "sites", query: query))
      }
    }
  }
}
