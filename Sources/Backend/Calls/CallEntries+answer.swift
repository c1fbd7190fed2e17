internal import Statute
internal import Store
internal import Wording

extension [CallBook.Entry] {
  /// The calls that were logged.
  var answer: Answer {
    let records = map { entry in
      JSONValue.object([
        ("call", .int(Int(entry.id))), ("on", .text(entry.call.day.description)), ("unit", .text(orNull: entry.unit)),
        ("number", .text(orNull: entry.number)), ("name", .text(orNull: entry.name)),
        ("spoke_to", .text(orNull: entry.call.spokeTo)), ("phone", .text(orNull: entry.phone)),
        ("outcome", .text(entry.call.outcome)), ("by", .text(entry.recordedBy)),
        ("replaced_by", entry.replacedBy.map { .int(Int($0)) } ?? .null),
      ])
    }
    let heads = [
      say("记录号", "Call"), say("通话日", "Day"), say("单位", "Unit"), say("网站", "Site"), say("通话人", "Spoke to"),
      say("电话", "Phone"), say("结果", "Outcome"), say("登记人", "By"), say("被代替", "Replaced by"),
    ]
    let rows = map { entry in
      [
        String(entry.id), entry.call.day.description, entry.unit ?? "",
        [entry.number, entry.name].compactMap { $0 }.joined(separator: " "),
        entry.call.spokeTo ?? say("无人接听", "no answer"), entry.phone ?? "", entry.call.outcome, entry.recordedBy,
        entry.replacedBy.map(String.init) ?? "",
      ]
    }
    return Answer(
      .array(records), table: rows.isEmpty ? say("没有通话记录", "no calls") : TextTable(heads: heads, rows: rows).text,
      records: records,
      heads: ["call", "on", "unit", "number", "name", "spoke_to", "phone", "outcome", "by", "replaced_by"])
  }
}
