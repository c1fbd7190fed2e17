import ArgumentParser
import Casework
import Statute
import Wording

extension GateCommand {
  /// 上线审核口径。
  struct Policy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "policy",
      abstract: say("设定上线审核口径：strict 从严，statutory 法定", "Set how strictly new sites are held back"),
      discussion: say(
        "示例：mlps gate policy statutory --since 2026-03-01 --paper 聊公网〔2026〕3号 --as police_supervisor:李支队长",
        "Example: mlps gate policy statutory --since 2026-03-01 --paper 3/2026 --as police_supervisor:LI"))

    @OptionGroup var options: GlobalOptions
    @OptionGroup var capacity: PartyOptions
    @Argument(help: "strict、statutory") var policy: String
    @Option(help: ArgumentHelp(say("自哪天起", "From this day on"), valueName: "day")) var since: String
    @Option(help: ArgumentHelp(say("批准文号", "The paper it rests on"), valueName: "text")) var paper: String

    func run() async throws {
      let policy = try Typed.word(policy, say("口径", "the policy"), among: GatePolicy.allCases)
      let day = try Typed.day(since, "--since")
      try capacity.requireStated(options)
      guard !paper.allSatisfy(\.isWhitespace) else { throw Typed.usage("--paper 须写明批准文号", "--paper names the paper") }
      try await Counter.open(options, as: capacity) { counter in
        _ = try await counter.show(
          .post("policy", "gate", body: ["policy": policy.rawValue, "since": "\(day)", "paper": paper]))
      }
    }
  }
}
