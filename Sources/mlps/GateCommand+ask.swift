import ArgumentParser
import Casework
import PQ
import Statute
import Store

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
      let region = try DueCommand.region(region)
      guard [site != nil, lapsed, all].count(where: { $0 }) == 1 else {
        throw Typed.usage("请写一个网站，或 --lapsed，或 --all", "name a site, or say --lapsed, or --all")
      }
      guard GateCondition.inForce[on: day] != nil else {
        throw Stop(.notYetLaw(machine: say("上线门", "the gate"), on: day))
      }
      guard let site else { return try await list(on: day, region) }
      let judgement = try await GateCommand.withDesk(options) { desk, pool in
        let subject = try await SubjectFinder(pool).one(.site, site)
        return try await desk.judgement(of: subject.id.retagged(), on: day, as: GateCommand.reader)
      }
      guard let judgement else { throw Stop(.notFound, say("没有登记网站“\(site)”", "no site “\(site)” is registered")) }
      judgement.answer.print(as: options.format)
      if !judgement.isOpen { throw Stop(.closed, "") }
    }

    private func list(on day: Day, _ region: String?) async throws {
      let found = try await GateCommand.withDesk(options) { desk, _ in
        lapsed ? try await desk.lapsed(on: day, as: GateCommand.reader) : try await desk.newSites(on: day)
      }.filter { judgement in region.map { judgement.evidence.region?.hasPrefix(Self.stem($0)) ?? false } ?? true }
      (lapsed ? Self.lapsed(found, on: day) : Self.every(found)).print(as: options.format)
    }

    /// What the codes of a region and of all within it begin with.
    private static func stem(_ code: String) -> String {
      code.hasSuffix("0000") ? String(code.prefix(2)) : code.hasSuffix("00") ? String(code.prefix(4)) : code
    }

    private static func every(_ found: [GateJudgement]) -> Answer {
      let heads = [
        say("登记号", "Number"), say("名称", "Name"), say("地区", "Region"), say("上线门", "Gate"), say("欠缺", "Missing"),
      ]
      let rows = found.map { judgement in
        [
          judgement.evidence.number, judgement.evidence.name ?? "", judgement.evidence.region ?? "",
          judgement.isOpen ? say("开", "open") : say("关", "closed"),
          judgement.missing.map(\.code.rawValue).joined(separator: "、"),
        ]
      }
      return Answer(
        .object([("sites", .array(found.map(\.line)))]), table: TextTable(heads: heads, rows: rows).text,
        records: found.map(\.line), heads: GateJudgement.lineKeys)
    }

    private static func lapsed(_ found: [GateJudgement], on day: Day) -> Answer {
      let records = found.compactMap { judgement -> JSONValue? in
        guard let permit = judgement.permit else { return nil }
        return .object([
          ("site", .text(judgement.evidence.number)), ("name", .text(orNull: judgement.evidence.name)),
          ("region", .text(orNull: judgement.evidence.region)), ("permit", .int(Int(permit.permit.number))),
          ("lapsed_since", .text(orNull: permit.lapsedSince?.description)),
          ("causes", .array(permit.faults.map { .text($0.cause) })),
        ])
      }
      let parts = found.compactMap { judgement in
        judgement.permit.map { "\(judgement.evidence.number) \(judgement.evidence.name ?? "")\n\($0.wording(on: day))" }
      }
      return Answer(
        .object([("on", .text("\(day)")), ("lapsed", .array(records))]),
        table: parts.isEmpty
          ? say("没有许可失效仍在运行的网站", "no site is live by a lapsed permit") : parts.joined(separator: "\n\n"),
        records: records, heads: ["site", "name", "region", "permit", "lapsed_since", "causes"])
    }
  }
}
