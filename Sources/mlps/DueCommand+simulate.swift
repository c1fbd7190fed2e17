import ArgumentParser
import Statute
import Wording

extension DueCommand {
  /// 预测逾期。
  struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("到某天若无办理，谁将逾期：按地区、按周", "Who will be late on a day if nothing is done, by region and week"),
      discussion: say(
        """
        示例：mlps due simulate --on 2026-12-31

        只计从今天（--from）到该日新增的逾期；今天已逾期的另列。暂定的届满日不作逾期，另列。周为ISO周，按逾期首日。
        """,
        """
        Example: mlps due simulate --on 2026-12-31

        Counted are those that become late between today (--from) and that day; those late already stand apart, and so \
        do provisional days, which make nobody late. Weeks are ISO weeks, by the first day of lateness.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("预测到哪天", "Up to this day"), valueName: "day")) var on: String
    @Option(help: ArgumentHelp(say("从哪天（默认今天）", "From this day (today)"), valueName: "day")) var from: String?
    @Option(help: ArgumentHelp(say("统计归属代码或名称", "Region, by code or name"), valueName: "code")) var region: String?

    func run() async throws {
      let end = try Typed.day(on, "--on")
      let start = try from.map { text throws(Stop) in try Typed.day(text, "--from") } ?? Books.today
      guard start <= end else {
        throw Typed.usage("--on不得早于\(start)", "--on is not before \(start)")
      }
      let query = [("from", "\(start)"), ("on", "\(end)"), ("region", region)]
      try await Counter.open(options) { _ = try await $0.show(.get("dues", "simulation", query: query)) }
    }
  }
}
