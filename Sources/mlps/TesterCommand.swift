import ArgumentParser
import Casework
import PQ
import Statute
import Store
import Wording

/// 测评机构。
struct TesterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tester", abstract: say("测评机构:查询、历史、登记,暂停期间的测评", "Testers: list, show, history, add; what they did while suspended"),
    discussion: say("示例：mlps tester suspensions 某测评有限公司", "Example: mlps tester suspensions NAME"),
    subcommands: [
      RegisterList<TesterRegister>.self, RegisterShow<TesterRegister>.self, RegisterHistory<TesterRegister>.self,
      RegisterAdd<TesterRegister>.self, Suspensions.self,
    ])

  /// 暂停期间的测评。
  struct Suspensions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("暂停期间所做测评，及须复核的网站和许可", "Work done while suspended, with the sites and permits under review"),
      discussion: say(
        "示例：mlps tester suspensions SC202127130010134", "Example: mlps tester suspensions SC202127130010134"))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("名称、证书编号或标识", "Name, certificate or identifier"), valueName: "tester"))
    var tester: String

    func run() async throws {
      let works = try await GateCommand.withDesk(options) { desk, pool in
        try await desk.suspensions(of: SubjectFinder(pool).one(.tester, tester).id.retagged())
      }
      let records = works.map(\.record)
      let heads = [
        say("报告", "Report"), say("测评期间", "Worked"), say("暂停期间", "Suspended"), say("原因", "Ground"), say("网站", "Sites"),
        say("许可", "Permits"),
      ]
      let rows = works.map { work in
        [
          work.reportNumber ?? work.report.map(String.init) ?? say("未出报告", "no report yet"),
          SuspendedWork.span(work.workedFrom, work.workedThrough),
          SuspendedWork.span(work.suspendedFrom, work.suspendedThrough), work.ground,
          work.sites.joined(separator: "、"), work.permits.joined(separator: "、"),
        ]
      }
      Answer(
        .object([("suspensions", .array(records))]),
        table: rows.isEmpty
          ? say("暂停期间没有测评", "nothing was done while suspended") : TextTable(heads: heads, rows: rows).text,
        records: records, heads: SuspendedWork.keys
      ).print(as: options.format)
    }
  }
}

extension SuspendedWork {
  static let keys = [
    "assessment", "report", "report_number", "object", "worked_from", "worked_through", "suspended_from",
    "suspended_through", "ground", "sites", "permits",
  ]

  var record: JSONValue {
    .object([
      ("assessment", .text(orNull: assessment)), ("report", report.map { .int(Int($0)) } ?? .null),
      ("report_number", .text(orNull: reportNumber)), ("object", .text(object)),
      ("worked_from", .text(orNull: workedFrom?.description)),
      ("worked_through", .text(orNull: workedThrough?.description)),
      ("suspended_from", .text(orNull: suspendedFrom?.description)),
      ("suspended_through", .text(orNull: suspendedThrough?.description)), ("ground", .text(ground)),
      ("sites", .array(sites.map(JSONValue.text))), ("permits", .array(permits.map(JSONValue.text))),
    ])
  }

  static func span(_ from: Day?, _ through: Day?) -> String {
    "\(from.map { "\($0)" } ?? "")—\(through.map { "\($0)" } ?? "")"
  }
}
