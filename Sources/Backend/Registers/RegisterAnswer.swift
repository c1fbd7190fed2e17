internal import Casework
internal import Foundation
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// The registers as they are shown (登记簿).
enum RegisterAnswer {
  /// So many facts are shown with a subject; its history has them all.
  static let mostFacts = 200

  static func list(_ lines: [RegisterLine], of kind: SubjectKind, total: Int?) -> Answer {
    let records = lines.map { $0.record(of: kind) }
    var fields: [(key: String, value: JSONValue)] = [("items", .array(records)), ("next", .null)]
    if let total { fields.append(("total", .int(total))) }
    return Answer(.object(fields), table: table(of: lines, total: total), records: records, heads: RegisterLine.keys)
  }

  private static func table(of lines: [RegisterLine], total: Int?) -> String {
    let table = TextTable(
      heads: [
        say("编号", "Number"), say("名称", "Name"), say("单位", "Unit"), say("地区", "Region"), say("阶段", "Stages"),
        say("版本", "Version"),
      ],
      rows: lines.map { line in
        [
          line.number ?? line.id, line.name ?? "", line.unitName ?? "", line.regionName ?? line.region ?? "",
          line.stagesInWords, String(line.version),
        ]
      }
    ).text
    return total.map { table + "\n" + say("共 \($0)", "\($0) in all") } ?? table
  }

  static func one(_ line: RegisterLine, of kind: SubjectKind, facts: [FactLine]) -> Answer {
    guard case .object(let fields) = line.record(of: kind) else { preconditionFailure("a line is an object") }
    return Answer(
      .object(fields + [(key: "facts", value: .array(facts.map(\.record)))]),
      table: table(of: line) + "\n\n" + table(of: facts))
  }

  private static func table(of line: RegisterLine) -> String {
    var rows: [(String, String)] = [
      (say("标识", "Identity"), line.id), (say("编号", "Number"), line.number ?? ""),
      (say("名称", "Name"), line.name ?? ""), (say("单位", "Unit"), line.unitName ?? ""),
      (say("地区", "Region"), line.regionName ?? line.region ?? ""), (say("版本", "Version"), String(line.version)),
    ].filter { !$0.1.isEmpty }
    rows += line.stages.enumerated().map { place, stage in
      (place == 0 ? say("阶段", "Stages") : "", stage.words)
    }
    return Answer(.null, named: rows).table
  }

  static func facts(_ facts: [FactLine]) -> Answer {
    let records = facts.map(\.record)
    return Answer(
      .object([("items", .array(records)), ("next", .null)]), table: table(of: facts), records: records,
      heads: FactLine.keys)
  }

  private static func table(of facts: [FactLine]) -> String {
    let heads = [
      say("事实", "Fact"), say("事项", "Act"), say("行为日", "Acted on"), say("登记", "Recorded"), say("登记人", "By"),
      say("文号", "Paper"), say("内容", "Content"),
    ]
    let rows = facts.map { fact in
      [
        String(fact.number) + (fact.corrects.map { say("(更正 \($0))", " (corrects \($0))") } ?? ""), fact.actInWords,
        fact.actedOn.map { "\($0)" } ?? say("不详", "unknown"), "\(fact.recordedAt)", fact.recordedBy,
        fact.document ?? "", fact.told,
      ]
    }
    return TextTable(heads: heads, rows: rows).text
  }

  static func regions(_ rows: [RegionRow]) -> Answer {
    Answer(
      .object([("items", .array(rows.map(record))), ("next", .null)]),
      table: TextTable(
        heads: [say("代码", "Code"), say("名称", "Name"), say("类别", "Kind")],
        rows: rows.map { [$0.code, $0.name, $0.kind.rawValue] }
      ).text, records: rows.map(record))
  }

  static func region(_ row: RegionRow) -> Answer {
    Answer(
      record(row),
      named: [
        (say("代码", "Code"), row.code), (say("名称", "Name"), row.name), (say("类别", "Kind"), row.kind.rawValue),
        (say("自", "From"), row.validFrom.map { "\($0)" } ?? ""), (say("至", "To"), row.validTo.map { "\($0)" } ?? ""),
      ].filter { !$0.1.isEmpty })
  }

  private static func record(_ row: RegionRow) -> JSONValue {
    .object([
      ("code", .text(row.code)), ("name", .text(row.name)), ("kind", .text(row.kind.rawValue)),
      ("order", .int(row.order)), ("valid_from", .text(orNull: row.validFrom?.description)),
      ("valid_to", .text(orNull: row.validTo?.description)),
    ])
  }
}

extension RegisterLine {
  static let keys = [
    "id", "kind", "number", "name", "unit", "unit_name", "region", "region_name", "site", "object", "tester", "version",
    "recorded_at", "stages",
  ]

  func record(of kind: SubjectKind) -> JSONValue {
    .object([
      ("id", .text(id)), ("kind", .text(kind.rawValue)), ("number", .text(orNull: number)),
      ("name", .text(orNull: name)), ("unit", .text(orNull: unit)), ("unit_name", .text(orNull: unitName)),
      ("region", .text(orNull: region)), ("region_name", .text(orNull: regionName)), ("site", .text(orNull: site)),
      ("object", .text(orNull: object)), ("tester", .text(orNull: tester)), ("version", .int(Int(version))),
      ("recorded_at", .text("\(recordedAt)")),
      (
        "stages",
        .array(
          stages.map {
            .object([
              ("machine", .text($0.machine)), ("stage", .text($0.stage)),
              ("since", .text(orNull: $0.since?.description)),
            ])
          })
      ),
    ])
  }

  var stagesInWords: String { stages.map(\.words).joined(separator: say("、", ", ")) }
}

extension RegisterLine.Stage {
  /// `等级备案 已发证明(2016-03-01)`.
  var words: String {
    let words = say(
      "\(StageTerms.machine(machine) ?? machine) \(StageTerms.stage(stage, of: machine) ?? stage)",
      "\(machine) \(stage)")
    return words + (since.map { "(\($0))" } ?? "")
  }
}

extension FactLine {
  static let keys = [
    "fact", "kind", "act", "subject_kind", "subject", "acted_on", "recorded_at", "recorded_by", "document", "corrects",
    "reason", "content",
  ]

  var record: JSONValue {
    .object([
      ("fact", .int(Int(number))), ("kind", .text(kind)), ("act", .text(act)), ("subject_kind", .text(subjectKind)),
      ("subject", .text(subject)), ("acted_on", .text(orNull: actedOn?.description)),
      ("recorded_at", .text("\(recordedAt)")), ("recorded_by", .text(recordedBy)),
      ("document", .text(orNull: document)),
      ("corrects", corrects.map { .int(Int($0)) } ?? .null), ("reason", .text(orNull: reason)),
      ("content", JSONValue(document: content) ?? .null),
    ])
  }

  var actInWords: String { Acts.named(act).map { say($0.term, act) } ?? act }

  /// What it says: the columns that say something, each with its value.
  var told: String {
    stride(from: 0, to: particulars.count - particulars.count % 3, by: 3)
      .filter { particulars[$0 + 2] != "—" && !particulars[$0 + 2].isEmpty }
      .map { "\(particulars[$0 + 1])=\(particulars[$0 + 2])" }.joined(separator: say(";", "; "))
  }
}
