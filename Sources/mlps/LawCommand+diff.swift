import ArgumentParser
import Statute
import Wording

extension LawCommand {
  /// 两日之间规则的变化。
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("两日之间规则的变化，逐行列出", "What rules changed between two days, line by line"),
      discussion: say(
        "示例：mlps law diff 2025-12-31 2026-10-01\n“-”为前一日有、后一日没有，“+”为后一日有、前一日没有。",
        "Example: mlps law diff 2025-12-31 2026-10-01\n“-” stands on the first day only, “+” on the second only."))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("前一日", "The first day"))) var first: String
    @Argument(help: ArgumentHelp(say("后一日", "The second day"))) var second: String

    func run() throws {
      let (from, to) = (try Typed.day(first, say("前一日", "FIRST")), try Typed.day(second, say("后一日", "SECOND")))
      let changes = LawLine.changes(from: from, to: to)
      if changes.isEmpty { note(say("两日之间规则没有变化", "no rule changed between the two days")) }
      let records = changes.map { change in
        JSONValue.object([
          ("sign", .text(String(change.sign))), ("section", .text(change.line.section)),
          ("text", .text(change.line.text)),
        ])
      }
      var lines: [String] = []
      var section = ""
      for change in changes {
        if change.line.section != section {
          section = change.line.section
          lines += (lines.isEmpty ? [] : [""]) + [section]
        }
        lines.append("\(change.sign) \(change.line.text)")
      }
      let text = lines.joined(separator: "\n")
      Answer(
        .object([
          ("from", .text(from.description)), ("to", .text(to.description)), ("changes", .array(records)),
        ]), table: text, records: records, heads: ["sign", "section", "text"]
      ).print(as: options.format)
    }
  }
}
