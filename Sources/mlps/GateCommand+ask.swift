import ArgumentParser
import Backend
import Casework
import Statute
import Wording

extension GateCommand {
  /// 问上线条件。
  struct Ask: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask",
      abstract: say("一个网站是否具备上线条件；或列出全部", "Whether a site may go live; or all of them"),
      discussion: say("示例：mlps gate W900001 --on 2026-03-01", "Example: mlps gate W900001 --on 2026-03-01"))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("网站的登记号、域名或标识", "A site's number, domain or identifier"), valueName: "site"))
    var site: String?
    @Option(help: ArgumentHelp(say("截至哪天（默认今天）", "As of this day (today)"), valueName: "day")) var on: String?
    @Flag(help: ArgumentHelp(say("列出许可已失效仍在运行的网站", "Sites that are live by a lapsed permit"))) var lapsed = false
    @Flag(help: ArgumentHelp(say("列出全部新建网站", "Every new site"))) var all = false
    @Option(help: ArgumentHelp(say("统计归属代码或名称", "Region, by code or name"), valueName: "code")) var region: String?

    func run() async throws {
      let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") } ?? Books.today
      guard [site != nil, lapsed, all].count(where: { $0 }) == 1 else {
        throw Typed.usage("请写一个网站，或 --lapsed，或 --all", "name a site, or say --lapsed, or --all")
      }
      guard GateCondition.inForce[on: day] != nil else {
        throw Stop(.notYetLaw(machine: say("上线门", "the gate"), on: day))
      }
      guard let site else {
        let query = [("as_of", "\(day)"), ("only", lapsed ? "lapsed" : nil), ("region", region)]
        return try await Counter.open(options) { _ = try await $0.show(.get("gate", query: query)) }
      }
      let answered = try await Counter.open(options) { counter in
        try await counter.show(.get("sites", site, "gate", query: [("as_of", "\(day)")]))
      }
      if answered.header("Gate") != "open" { throw Stop(.closed, "") }
    }
  }
}
