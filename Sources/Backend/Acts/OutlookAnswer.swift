internal import Casework
internal import Statute
internal import Wording

/// What may be done with a subject now, as it is printed (可办事项).
struct OutlookAnswer {
  let file: CaseFile
  let acts: [Outlook]

  var answer: Answer {
    let rows = acts.flatMap { act in act.ways.map { (act, $0) } }
    let records = rows.map { act, way -> JSONValue in
      .object([
        ("act", .text(act.act)), ("term", .text(act.term)), ("stage", .text(act.stage)), ("to", .text(way.to)),
        ("by", .array(way.by.members.map { .text($0.rawValue) })), ("yours", .bool(way.isYours)),
        ("missing", .text(orNull: way.missing)), ("basis", .text(way.basis.description)),
      ])
    }
    let heads = [
      say("事项", "Act"), say("名称", "Term"), say("现处", "Stage"), say("转入", "To"), say("由谁办", "By"), say("还须", "Missing"),
      say("依据", "Basis"),
    ]
    let table = TextTable(
      heads: heads,
      rows: rows.map { act, way in
        [
          act.act, act.term, act.stage, way.to, way.by.members.map(\.term).joined(separator: "、"), way.missing ?? "",
          way.basis.description,
        ]
      }
    ).text
    return Answer(
      .object([
        ("subject", .text(file.subject.id.description)), ("version", .int(Int(file.version))),
        ("acts", .array(records)),
      ]), table: table + "\n" + say("版本 \(file.version)", "version \(file.version)"), records: records,
      heads: ["act", "term", "stage", "to", "by", "yours", "missing", "basis"])
  }
}
