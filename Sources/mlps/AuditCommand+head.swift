import ArgumentParser
import Reports
import Store
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
      guard let head = try await AuditCommand.withBook(options, { try await $0.head() }) else {
        throw Stop(.notFound, say("审计链还没有一环", "the chain has no link yet"))
      }
      Answer(
        .object([("place", .int(Int(head.place))), ("hash", .text(head.hash))]),
        named: [
          (say("环数", "Links"), String(head.place)), (say("末环哈希", "Hash of the last"), head.groups),
          (say("锚点", "Anchor"), "\(head.place):\(head.hash)"),
        ]
      ).print(as: options.format)
    }
  }
}
