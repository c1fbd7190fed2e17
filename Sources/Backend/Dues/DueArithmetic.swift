internal import Casework
internal import Statute
internal import Store
internal import Wording

/// How one deadline is counted, day by day, and what became of it, in words (期限推算说明).
enum DueArithmetic {
  static func answer(_ found: DueExplanation, on day: Day) -> Answer {
    let line = found.line
    let due = found.due
    var rows = [
      (say("期限", "Time limit"), say("\(line.limitWording)（\(line.limit)）", "\(line.limitWording) (\(line.limit))")),
      (say("对象", "Subject"), [line.name, line.number].compactMap(\.self).joined(separator: " ")),
      (say("义务人", "Who"), line.who),
      (say("起算", "Counts from"), beginning(found)),
      (say("长度", "Length"), lengthWording(due)),
      (say("原届满日", "Raw end"), "\(due.rawDue) \(due.rawDue.weekdayWording)"),
      (
        say("届满日", "Due"),
        "\(due.due) \(due.due.weekdayWording)" + (due.isProvisional ? say("（暂定）", " (provisional)") : "")
      ),
      (say("依据", "Basis"), due.basis), (say("条文版本", "Edition"), "\(due.edition)"),
    ]
    if let paper = due.paper { rows.append((say("本地政策", "Local policy"), paper)) }
    rows.append((say("情况", "Standing"), standing(line, on: day)))
    for (index, entry) in found.history.enumerated() where found.history.count > 1 {
      rows.append(
        (
          index == 0 ? say("沿革", "History") : "",
          say(
            "#\(entry.id) \(entry.due)（\(reason(entry.reason))）",
            "#\(entry.id) \(entry.due) (\(reason(entry.reason)))")
        ))
    }
    for (index, year) in found.papers.keys.sorted().enumerated() {
      let papers = (found.papers[year] ?? []).joined(separator: say("、", ", "))
      rows.append((index == 0 ? say("节假日安排", "Notices") : "", say("\(year)年：\(papers)", "\(year): \(papers)")))
    }
    let steps = found.reckoning.steps.map { step in
      ["\(step.day)", step.day.weekdayWording, wording(step, due.length)]
    }
    let table = TextTable(heads: [say("日期", "Day"), say("星期", "Weekday"), say("计算", "Count")], rows: steps).text
    let records = found.reckoning.steps.map { step in
      JSONValue.object([
        ("day", .text("\(step.day)")), ("step", .text(wording(step, due.length))),
        ("provisional", .bool(step.isProvisional)),
      ])
    }
    let history = found.history.map { entry in
      JSONValue.object([
        ("id", .int(Int(entry.id))), ("reason", .text(orNull: entry.reason)),
        ("starts_on", .text("\(entry.startsOn)")),
        ("raw_due", .text("\(entry.rawDue)")), ("due", .text("\(entry.due)")),
        ("provisional", .bool(entry.isProvisional)),
        ("recorded_at", .text("\(entry.recordedAt)")),
      ])
    }
    let json = JSONValue.object([
      ("due", line.record(on: day)), ("act", .text(orNull: found.beginning?.act)), ("steps", .array(records)),
      ("history", .array(history)),
    ])
    let named = Answer(.null, named: rows).table
    return Answer(json, table: named + "\n\n" + table, records: records, heads: ["day", "step", "provisional"])
  }

  private static func beginning(_ found: DueExplanation) -> String {
    let start = "\(found.due.startsOn) \(found.due.startsOn.weekdayWording)"
    guard let beginning = found.beginning else { return start }
    let paper = beginning.document.map { say("，", ", ") + $0 } ?? ""
    return start + say("（\(actWording(beginning.act))\(paper)）", " (\(actWording(beginning.act))\(paper))")
  }

  private static func standing(_ line: DueLine, on day: Day) -> String {
    if let ended = line.endedOn, let act = line.endedBy {
      return say(
        "\(ended) \(actWording(act))，\(line.status.wording)", "\(ended) \(actWording(act)), \(line.status.wording)")
    }
    return say(
      "\(line.status.wording)，\(line.daysLeftWording(on: day))",
      "\(line.status.wording), \(line.daysLeftWording(on: day))")
  }

  private static func lengthWording(_ due: Due) -> String {
    switch due.length {
    case .days(let n): say("\(n)日", "\(n) days")
    case .workingDays(let n): say("\(n)个工作日", "\(n) working days")
    case .months(let n): say("\(n)个月", "\(n) months")
    case .written: say("以文书载明为准", "as written")
    case .validity: say("备案证明有效期", "the certificate's period")
    case .fixed: say("统一截止日", "one day for all")
    case .calendarYear: say("日历年度", "calendar year")
    case .halfYear: say("日历半年", "calendar half-year")
    }
  }

  private static func reason(_ reason: String?) -> String {
    switch reason {
    case nil: say("最初", "first")
    case "holiday_table": say("载入节假日安排后重算", "counted again, a holiday notice being loaded")
    case "extended": say("延期", "extended")
    default: say("更正", "corrected")
    }
  }

  private static func wording(_ step: Reckoning.Step, _ length: DueLength) -> String {
    let words =
      switch step.kind {
      case .start: say("起算日，不计", "start, not counted")
      case .counted(let n):
        switch length {
        case .workingDays: say("第\(n)个工作日", "working day \(n)")
        case .months: say("满\(n)个月", "month \(n)")
        default: say("第\(n)日", "day \(n)")
        }
      case .countedMakeUp(let n, let festival):
        say("第\(n)个工作日（\(festival)调休上班）", "working day \(n) (make-up for \(festival))")
      case .rest(let reason): say("\(Self.wording(reason))，不计", "\(Self.wording(reason)), not counted")
      case .carried(let reason): say("\(Self.wording(reason))，顺延", "\(Self.wording(reason)), carried on")
      case .due(nil): say("届满", "due")
      case .due(let festival?): say("届满（\(festival)调休上班）", "due (make-up working day for \(festival))")
      }
    return words + (step.isProvisional ? say("（暂定）", " (provisional)") : "")
  }

  private static func wording(_ reason: RestReason) -> String {
    switch reason {
    case .weekend: say("周末", "weekend")
    case .holiday(let festival): festival
    }
  }
}
