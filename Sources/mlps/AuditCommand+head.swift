import ArgumentParser
import Wording

extension AuditCommand {
  /// 链头。
  struct Head: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("链头：最后一环的序号和哈希", "The head: place and hash of the last link"),
      discussion: say(
        "示例：mlps audit head\n抄在系统之外，日后以 mlps audit verify --anchor 序号:哈希 对照。",
        "Example: mlps audit head\nNote it elsewhere; later compare by mlps audit verify --anchor PLACE:HASH."))

    @OptionGroup var options: GlobalOptions

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("audit", "head")) }
    }
  }
}
