internal import Statute
internal import Store
internal import Wording

/// A page of the list of deadlines, what units owe and what the police owe apart (期限清单).
struct DueList {
  let lines: [DueLine]
  let day: Day
  let duty: Period.Duty?
  /// Nothing stands before it, and nothing after.
  var isFirst = true
  var isLast = true

  /// The two lists are never one: what units owe, and what the police owe.
  static var duties: [(duty: Period.Duty, title: String)] {
    [(.unit, say("单位义务", "What units owe")), (.police, say("公安机关办理时限", "What the police owe"))]
  }

  var answer: Answer {
    let parts = Self.duties.filter { duty == nil || $0.duty == duty }.map { part in
      (duty: part.duty, title: part.title, lines: lines.filter { $0.duty == part.duty.rawValue })
    }
    let heads = [
      say("编号", "ID"), say("期限", "Time limit"), say("对象", "Subject"), say("登记号", "Number"), say("届满日", "Due"),
      say("剩余", "Left"), say("情况", "Standing"), say("地区", "Region"), say("义务人", "Who"), say("依据", "Basis"),
    ]
    let tables = parts.compactMap { part -> String? in
      let count = part.lines.first?.countOfDuty ?? 0
      // Units come first: of a list that goes on, nothing is said yet of what may follow, nor again of what went before.
      guard !part.lines.isEmpty || (part.duty == .unit ? isFirst : isLast) else { return nil }
      let heading = say("\(part.title)（\(count)项，截至\(day)）", "\(part.title) (\(count), on \(day))")
      guard !part.lines.isEmpty else { return heading }
      let rows = part.lines.map { line in
        [
          String(line.id), line.limitWording, line.name ?? line.subject, line.number ?? "", line.dueWording,
          line.daysLeftWording(on: day), line.status.wording, line.regionName ?? "", line.who, line.basis,
        ]
      }
      return heading + "\n" + TextTable(heads: heads, rows: rows).text
    }
    let json: [(key: String, value: JSONValue)] =
      [(key: "on", value: .text("\(day)"))]
      + parts.map { (key: $0.duty.rawValue, value: .array($0.lines.map { $0.record(on: day) })) }
      + [(key: "next", value: .null)]
    return Answer(
      .object(json), table: tables.joined(separator: "\n\n"),
      records: parts.flatMap(\.lines).map { $0.record(on: day) }, heads: DueLine.keys)
  }
}
