internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

/// The issues of a campaign by its schedule (期次): every one up to a day, and the next.
struct CampaignIssues {
  /// As it is defined for that day.
  let campaign: Campaign
  let schedule: Schedule
  let entered: [ReportBook.EnteredIssue]
  let day: Day

  private struct Line {
    let asOf: Day
    let returnsDue: Day?
    let state: Schedule.State
    let entered: ReportBook.EnteredIssue?
  }

  private var lines: [Line] {
    let found = Dictionary(entered.map { ($0.asOf, $0) }) { first, _ in first }
    let published = Set(entered.filter { $0.released != nil }.map(\.asOf))
    return schedule.issues(on: day, published: published, drafted: Set(found.keys)).map { issue in
      Line(
        asOf: issue.asOf, returnsDue: schedule.returnsDue(for: issue.asOf), state: issue.state,
        entered: found[issue.asOf])
    }
  }

  /// That there is no schedule, and how there comes to be one.
  static func none(_ id: String) -> (cause: String, cure: String) {
    (
      say("专项行动“\(id)”没有报送周期，不按期出表", "the campaign “\(id)” has no schedule of issues"),
      say(
        #"在 campaign.json 的 settings.issues 写明，如 [{"every": "week", "on": "thursday"}]，再由 mlps campaign settle 施行"#,
        #"write one into settings.issues of its campaign.json, as [{"every": "week", "on": "thursday"}], and have it "#
          + "stand by mlps campaign settle")
    )
  }

  var answer: Answer {
    let lines = lines
    let records = lines.map { line in
      JSONValue.object([
        ("as_of", .text("\(line.asOf)")), ("returns_due", .text(orNull: line.returnsDue?.description)),
        ("state", .text(line.state.rawValue)), ("run", line.entered.map { .int(Int($0.run)) } ?? .null),
        ("known_at", .text(orNull: line.entered?.knownAt.description)),
        ("released_at", .text(orNull: line.entered?.released?.at.description)),
        ("released_by", .text(orNull: line.entered?.released?.by)),
      ])
    }
    return Answer(
      .object([
        ("campaign", .text(campaign.id)), ("as_of", .text("\(day)")),
        ("cycles", .array(campaign.settings.issues.map(\.record))), ("note", .text(campaign.settings.issuesNote)),
        ("issues", .array(records)),
      ]), table: table(lines), records: records,
      heads: ["as_of", "returns_due", "state", "run", "known_at", "released_at", "released_by"])
  }

  private func table(_ lines: [Line]) -> String {
    guard !lines.isEmpty else {
      let (cause, cure) = Self.none(campaign.id)
      return cause + say("\n办法：", "\ncure: ") + cure
    }
    let table = TextTable(
      heads: [
        say("截止日", "As of"), "", say("报送截止", "Returns due"), say("状态", "State"), say("出表号", "Run"),
        say("数据提取时间", "Known at"), say("发布时间", "Released at"), say("发布人", "By"),
      ],
      rows: lines.map { line in
        [
          "\(line.asOf)", line.asOf.weekdayWording, line.returnsDue?.description ?? "", line.state.word,
          line.entered.map { String($0.run) } ?? "", line.entered?.knownAt.description ?? "",
          line.entered?.released?.at.description ?? "", line.entered?.released?.by ?? "",
        ]
      })
    let owed = lines.count { [.draft, .due, .missed].contains($0.state) }
    let cycles = campaign.settings.issues.map(\.wording).joined(separator: say("；", "; "))
    return [
      "\(campaign.name)（\(campaign.id)）", say("报送周期：", "an issue: ") + cycles, campaign.settings.issuesNote,
      table.text,
      owed == 0
        ? say("没有应出未出的期", "none is owed")
        : say(
          "应出未出\(owed)期：mlps report build \(campaign.id) --due -o 文件夹",
          "\(owed) owed: mlps report build \(campaign.id) --due -o DIR"),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Schedule.State {
  var word: String {
    switch self {
    case .published: say("已发布", "published")
    case .draft: say("仅有草稿", "a draft only")
    case .due: say("应出", "due")
    case .missed: say("逾期未出", "missed")
    case .toCome: say("未到期", "to come")
    }
  }
}

extension ReportingCycle {
  fileprivate var wording: String {
    let often =
      switch every {
      case .day: say("每日", "daily")
      case .week(let weekday):
        // 2000-01-03 was a Monday.
        say("每", "every ") + (Day(2000, 1, 2) + weekday.number).weekdayWording
      case .monthEnd: say("每月末", "at the end of each month")
      }
    if let from, from == through { return "\(from)" }
    return often + (from.map { say("（自\($0)", " (from \($0)") } ?? (through == nil ? "" : say("（", " (")))
      + (through.map { say("至\($0)", (from == nil ? "" : " ") + "through \($0)") } ?? "")
      + (from == nil && through == nil ? "" : say("）", ")"))
  }

  fileprivate var record: JSONValue {
    let (word, weekday): (String, String?) =
      switch every {
      case .day: ("day", nil)
      case .week(let weekday): ("week", weekday.rawValue)
      case .monthEnd: ("month_end", nil)
      }
    return .object([
      ("every", .text(word)), ("on", .text(orNull: weekday)), ("from", .text(orNull: from?.description)),
      ("through", .text(orNull: through?.description)),
    ])
  }
}
