import ArgumentParser
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
    @Option(help: ArgumentHelp(say("上一页给出的续页标记", "Where the page before ended, as it said")))
    var cursor: String?

    func validate() throws {
      guard (1...1000).contains(limit) else {
        throw ValidationError(say("--limit 须在1至1000之间", "--limit is 1 to 1000"))
      }
    }

    func run() async throws {
      let query: [(String, String?)] = [
        ("after", after == 0 ? nil : String(after)), ("relation", relation), ("subject", subject?.lowercased()),
        ("recorded_by", by), ("limit", String(limit)), ("cursor", cursor),
      ]
      try await Counter.open(options) { _ = try await $0.show(.get("audit", "events", query: query)) }
    }
  }
}
