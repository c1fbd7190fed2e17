import ArgumentParser
import Wording

extension EvidenceCommand {
  /// 证明材料清单。
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("全部材料，或一条事实的材料", "All evidence, or that of one fact"),
      discussion: say("示例：mlps evidence list --fact 1024", "Example: mlps evidence list --fact 1024"))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("事实的编号", "The number of a fact"), valueName: "n")) var fact: Int64?

    func run() async throws {
      try await Counter.open(options) { counter in
        if let fact { return _ = try await counter.show(.get("facts", "\(fact)", "evidence")) }
        _ = try await counter.show(.get("evidence"))
      }
    }
  }
}
