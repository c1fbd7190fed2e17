import ArgumentParser
import Wording

extension CallCommand {
  /// 通话记录。
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("通话记录，最近的在前", "The calls, the latest first"),
      discussion: say("示例：mlps call list 某某局", "Example: mlps call list W000012"))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("网站或单位", "A site or a unit"))) var who: String?

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("calls", query: [("subject", who)])) }
    }
  }
}
