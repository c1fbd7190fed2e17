import ArgumentParser
import Statute
import Wording

extension DueCommand {
  /// 逐日推算。
  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("一项期限如何逐日算出，后来如何", "How one deadline is counted, day by day, and what became of it"),
      discussion: say(
        "示例：mlps due explain 12\n编号见mlps due list。没有该编号的退出码为4。",
        "Example: mlps due explain 12\nmlps due list has the numbers. An unknown number exits 4."))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("期限编号", "The number of the deadline"))) var id: String
    @Option(help: ArgumentHelp(say("截至哪天（默认今天）", "As of this day (today)"), valueName: "day")) var on: String?

    func run() async throws {
      let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") } ?? Books.today
      guard let number = try Typed.count(id, say("期限编号", "ID")) else { return }
      try await Counter.open(options) {
        _ = try await $0.show(.get("dues", String(number), query: [("as_of", "\(day)")]))
      }
    }
  }
}
