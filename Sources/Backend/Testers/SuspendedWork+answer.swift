internal import Casework
internal import Statute
internal import Store
internal import Wording

extension [SuspendedWork] {
  /// What a tester did while it was suspended, and whom that touches.
  var answer: Answer {
    let records = map(\.record)
    let heads = [
      say("报告", "Report"), say("测评期间", "Worked"), say("暂停期间", "Suspended"), say("原因", "Ground"), say("网站", "Sites"),
      say("许可", "Permits"),
    ]
    let rows = map { work in
      [
        work.reportNumber ?? work.report.map(String.init) ?? say("未出报告", "no report yet"),
        SuspendedWork.span(work.workedFrom, work.workedThrough),
        SuspendedWork.span(work.suspendedFrom, work.suspendedThrough), work.ground,
        work.sites.joined(separator: "、"), work.permits.joined(separator: "、"),
      ]
    }
    return Answer(
      .object([("suspensions", .array(records))]),
      table: isEmpty ? say("暂停期间没有测评", "nothing was done while suspended") : TextTable(heads: heads, rows: rows).text,
      records: records, heads: SuspendedWork.keys)
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
