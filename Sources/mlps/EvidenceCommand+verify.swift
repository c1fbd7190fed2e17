import ArgumentParser
import Backend
import Wording

extension EvidenceCommand {
  /// 核验全部证明材料。
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("重读全部材料，核对摘要", "Read all evidence again and check its digests"),
      discussion: say(
        "示例：mlps evidence verify\n有缺失或被改动的，逐份列出，退出码为6。",
        "Example: mlps evidence verify\nWhat is missing or changed is listed, and the run exits 6."))

    @OptionGroup var options: GlobalOptions

    func run() async throws {
      struct Verified: Decodable {
        struct Fault: Decodable { let says: String }
        let broken: [Fault]
      }
      try await Counter.open(options) { counter in
        let answered = try await counter.show(.post("evidence", "verification"))
        guard answered.header("Broken") != "0" else { return }
        let faults = try await counter.read(.post("evidence", "verification"), as: Verified.self).broken
        throw Stop(.unbalanced, faults.map(\.says).joined(separator: "\n"))
      }
    }
  }
}
