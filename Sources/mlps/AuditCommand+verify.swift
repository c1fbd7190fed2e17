import ArgumentParser
import Backend
import Wording

extension AuditCommand {
  /// 核验审计链。
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("逐环逐行重算，列出被改、被删、换位、漏链之处", "Reckon every link and row again and list what was bent"),
      discussion: say(
        "示例：mlps audit verify --anchor 1024:9f86d081884c7d65\n"
          + "有误的逐处列出，退出码为6。最新的若干环连同其行一并删去、或整条链重做，只有以纸面所记的链头（--anchor）对照才能发现。",
        "Example: mlps audit verify --anchor 1024:9f86d081884c7d65\n"
          + "Each fault is listed, and the run exits 6. Only a head noted on paper (--anchor) shows that the newest links "
          + "were cut off with their rows, or that the whole chain was made anew."))

    @OptionGroup var options: GlobalOptions
    @Option(
      help: ArgumentHelp(
        say("纸面所记的链头，可重复；哈希至少16位", "A head noted on paper, may be repeated; 16 digits of the hash or more"),
        valueName: "place:hash"))
    var anchor: [String] = []

    func run() async throws {
      try await Counter.open(options) { counter in
        let answered = try await counter.show(.post("audit", "verification", body: ["anchors": anchor]))
        let count = answered.header("Faults") ?? "0"
        guard count == "0" else {
          throw Stop(.unbalanced, say("审计链有\(count)处不符", "\(count) faults in the audit chain"))
        }
      }
    }
  }
}
