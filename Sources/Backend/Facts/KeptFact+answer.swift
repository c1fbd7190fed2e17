internal import Casework
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension KeptFact {
  /// The fact, column by column.
  var answer: Answer {
    let json = JSONValue.object([
      ("fact", .int(Int(number))), ("kind", .text(table)), ("act", .text(orNull: act)),
      ("subject_kind", .text(orNull: subjectKind?.rawValue)), ("subject", .text(orNull: subject)),
      ("acted_on", .text(orNull: on?.description)), ("document", .text(orNull: document)),
      ("recorded_at", .text(recordedAt.description)), ("recorded_by", .text(recordedBy)),
      ("corrects", corrects.map { .int(Int($0)) } ?? .null), ("void", .bool(isVoid)), ("reason", .text(orNull: reason)),
      ("corrected_by", correctedBy.map { .int(Int($0)) } ?? .null),
      ("columns", .object(columns.map { ($0.name, JSONValue(document: $0.json) ?? .null) })),
    ])
    return Answer(json, named: rows)
  }

  private var rows: [(String, String)] {
    var rows = [(say("登记号", "Fact"), "\(number)"), (say("事项", "Kind"), word(table, in: "fact"))]
    if let act { rows.append((say("行为", "Act"), act)) }
    if let subject { rows.append((say("主体", "Subject"), subject)) }
    rows += [
      (say("行为日", "Day"), on?.description ?? ""), (say("登记时刻", "Recorded at"), recordedAt.description),
      (say("登记人", "Recorded by"), recordedBy),
    ]
    if let corrects {
      let what = isVoid ? say("作废第\(corrects)号", "voids \(corrects)") : say("更正第\(corrects)号", "corrects \(corrects)")
      rows.append((say("更正", "Correction"), "\(what)：\(reason ?? "")"))
    }
    if let correctedBy { rows.append((say("已更正", "Corrected"), say("见第\(correctedBy)号", "by \(correctedBy)"))) }
    return rows
      + columns.map { column in
        let value = JSONValue(document: column.json) ?? .null
        return (word(column.name, in: "field"), value.cell)
      }
  }
}
