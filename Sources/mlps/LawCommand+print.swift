import ArgumentParser
import Statute
import Wording

extension LawCommand {
  /// 打印规则汇编。
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("打印规则汇编（Markdown）", "Print the consolidated rules (Markdown, Chinese)"),
      discussion: say(
        "示例：mlps law print --on 2016-06-30\n不给--on则打印全部沿革。",
        "Example: mlps law print --on 2016-06-30\nWithout --on the whole history is printed."))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("只打印当日有效的规则", "Only the rules of this day"), valueName: "day")) var on: String?

    func run() throws {
      let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") }
      if let day { try LawCommand.requireRules(on: day) }
      if options.format == .table {
        Swift.print(Consolidation.text(on: day), terminator: "")
        return
      }
      let lines = LawLine.all(on: day).map { line in
        JSONValue.object([
          ("section", .text(line.section)), ("text", .text(line.text)), ("in_force", .text(orNull: line.span)),
        ])
      }
      Answer(
        .object([
          ("on", .text(orNull: day?.description)),
          ("edition", .text(orNull: day.flatMap { Rulebook.on($0) }?.edition.description)), ("lines", .array(lines)),
        ]), table: "", records: lines
      ).print(as: options.format)
    }
  }
}
