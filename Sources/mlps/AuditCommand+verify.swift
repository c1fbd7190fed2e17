import ArgumentParser
import Reports
import Store
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
      let anchors = try anchor.map { text in
        guard let anchor = AuditAnchor(text) else {
          throw Stop(.usage, say("“\(text)”不是 序号:哈希（至少16位）", "“\(text)” is no PLACE:HASH of 16 digits or more"))
        }
        return anchor
      }
      let (head, faults, standings) = try await AuditCommand.withBook(options) { book in
        var standings: [AuditAnchor.Standing] = []
        for anchor in anchors { standings.append(try await book.standing(of: anchor)) }
        return (try await book.head(), try await book.check(), standings)
      }
      let lines = faults.map(AuditLine.init) + zip(anchors, standings).compactMap(AuditLine.init)
      let sound = say(
        "审计链共\(head?.place ?? 0)环，逐环逐行核验无误",
        "\(head?.place ?? 0) links, each and each row reckoned again, nothing wrong")
      let met = zip(anchors, standings).filter { $0.1 == .stands }.map {
        say("第\($0.0.place)环与所记相符", "link \($0.0.place) is as noted")
      }
      let heads = [say("序号", "Place"), say("表", "Relation"), say("行", "Row"), say("所见", "Found")]
      Answer(
        .object([
          ("links", .int(Int(head?.place ?? 0))), ("head", head.map { .text($0.hash) } ?? .null),
          ("faults", .array(lines.map(\.record))),
        ]),
        table: ((lines.isEmpty ? [sound] : [TextTable(heads: heads, rows: lines.map(\.cells)).text]) + met)
          .joined(separator: "\n"),
        records: lines.map(\.record), heads: ["place", "through", "relation", "row", "fault", "says"]
      ).print(as: options.format)
      guard lines.isEmpty else {
        throw Stop(.unbalanced, say("审计链有\(lines.count)处不符", "\(lines.count) faults in the audit chain"))
      }
    }
  }
}
