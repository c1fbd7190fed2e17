internal import Casework
internal import Statute
internal import Store
internal import Wording

/// Sites before the gate, and those that are live by a fallen permit (上线门清单).
enum GateLists {
  static func every(_ found: [GateJudgement]) -> Answer {
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

  static func lapsed(_ found: [GateJudgement], on day: Day) -> Answer {
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
