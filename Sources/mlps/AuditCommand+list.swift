import ArgumentParser
import PQ
import Store
import Wording

extension AuditCommand {
  /// 各环清单。
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("按序列出各环", "The links in their order"),
      discussion: say(
        "示例：mlps audit list --after 1000 --relation ledger.site_described",
        "Example: mlps audit list --after 1000 --relation ledger.site_described"))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("自该序号之后", "After this place"), valueName: "n")) var after: Int64 = 0
    @Option(help: ArgumentHelp(say("至多几环", "At most so many"), valueName: "n")) var limit: Int = 100
    @Option(help: ArgumentHelp(say("所在的表", "Of this relation"), valueName: "name")) var relation: String?
    @Option(help: ArgumentHelp(say("主体的编号（UUID）", "Of this subject (UUID)"), valueName: "id")) var subject: String?
    @Option(help: ArgumentHelp(say("登记人", "Recorded by"), valueName: "name")) var by: String?

    func validate() throws {
      guard (1...10_000).contains(limit) else {
        throw ValidationError(say("--limit 须在1至10000之间", "--limit is 1 to 10000"))
      }
    }

    func run() async throws {
      let filter = AuditFilter(relation: relation, subject: subject?.lowercased(), recordedBy: by)
      let links = try await AuditCommand.withBook(options) {
        try await $0.links(after: after, limit: limit, where: filter)
      }
      let records = links.map { link in
        JSONValue.object([
          ("place", .int(Int(link.place))), ("relation", .text(link.relation)), ("row", .text(link.row)),
          ("subject", link.subject.map(JSONValue.text) ?? .null), ("recorded_at", .text(link.recordedAt.description)),
          ("recorded_by", .text(link.recordedBy)), ("digest", .text(link.digest)), ("hash", .text(link.hash)),
        ])
      }
      let heads = [
        say("序号", "Place"), say("表", "Relation"), say("行", "Row"), say("登记时刻", "Recorded at"),
        say("登记人", "By"), say("哈希", "Hash"),
      ]
      let rows = links.map { link in
        [
          String(link.place), link.relation, link.row, link.recordedAt.description, link.recordedBy,
          String(link.hash.prefix(16)),
        ]
      }
      Answer(
        .array(records), table: rows.isEmpty ? say("没有这样的环", "no such link") : TextTable(heads: heads, rows: rows).text,
        records: records,
        heads: ["place", "relation", "row", "subject", "recorded_at", "recorded_by", "digest", "hash"]
      ).print(as: options.format)
    }
  }
}
