import ArgumentParser
import Wording

extension ReportCommand {
  /// 两期对照。
  struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("两次出表逐项对照：哪些数不同，其间有哪些登记", "Compare two runs number by number, and name the facts between them"),
      discussion: say(
        "示例：mlps report diff 2 3 --format csv\n出表号见 mlps report list --runs。",
        "Example: mlps report diff 2 3 --format csv\nmlps report list --runs names runs."))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("出表号（原）", "The run compared with"))) var from: String
    @Argument(help: ArgumentHelp(say("出表号（现）", "The run compared"))) var to: String

    func run() async throws {
      try await Counter.open(options) {
        _ = try await $0.show(.get("reports", to, "difference", query: [("from", from)]))
      }
    }
  }
}
