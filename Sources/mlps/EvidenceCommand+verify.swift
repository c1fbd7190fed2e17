import ArgumentParser
import Store
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
      let (count, faults) = try await EvidenceCommand.withBook(options) { try await $0.verify() }
      let records = faults.map { fault in
        JSONValue.object([
          ("sha256", .text(fault.sha256)), ("fault", .text(fault.code)), ("says", .text(fault.wording)),
        ])
      }
      Answer(
        .object([("checked", .int(count)), ("broken", .array(records))]),
        table: say("已核验\(count)份，完好\(count - faults.count)份", "\(count) checked, \(count - faults.count) sound"),
        records: records, heads: ["sha256", "fault", "says"]
      ).print(as: options.format)
      guard faults.isEmpty else { throw Stop(.unbalanced, faults.map(\.wording).joined(separator: "\n")) }
    }
  }
}
