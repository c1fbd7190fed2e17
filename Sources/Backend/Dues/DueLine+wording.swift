internal import Statute
internal import Store
internal import Wording

extension DueLine.Status {
  var wording: String {
    switch self {
    case .open: say("未届满", "open")
    case .late: say("逾期", "late")
    case .provisional: say("暂定（不作逾期）", "provisional")
    case .met: say("按期办结", "met")
    case .metLate: say("逾期办结", "met late")
    case .lapsed: say("不再适用", "lapsed")
    }
  }
}

extension DueLine {
  /// The limit by name.
  var limitWording: String {
    TimeLimit(rawValue: limit).map { say($0.term, $0.english) } ?? limit
  }

  /// Whose it is: the unit, or the police of the place.
  var who: String {
    guard duty == Period.Duty.unit.rawValue else {
      return say("\(regionName ?? "")公安机关", "police" + (regionName.map { ", \($0)" } ?? ""))
    }
    return unit ?? name ?? say("（单位不详）", "(unit unknown)")
  }

  /// Days until it ends on a day; fewer than none once it is past. Nil for what no longer runs.
  func daysLeft(on day: Day) -> Int? { status.isRunning ? due - day : nil }

  /// The same in words; the last day itself is not past.
  func daysLeftWording(on day: Day) -> String {
    guard let left = daysLeft(on: day) else { return endedOn.map { "\($0)" } ?? "" }
    if left == 0 { return say("今天是最后一天", "last day") }
    if left > 0 { return say("还有\(left)天", "\(left) days left") }
    return status == .provisional ? say("暂定", "provisional") : say("逾期\(-left)天", "\(-left) days late")
  }

  /// Its length in words: `10个工作日`.
  var lengthWording: String {
    let parts = length.split(separator: ":")
    let count = parts.count == 2 ? String(parts[1]) : ""
    switch parts.first {
    case "days": return say("\(count)日", "\(count) days")
    case "working_days": return say("\(count)个工作日", "\(count) working days")
    case "months": return say("\(count)个月", "\(count) months")
    case "written": return say("以文书载明为准", "as written")
    case "validity": return say("备案证明有效期", "the certificate's period")
    case "fixed": return say("统一截止日", "one day for all")
    case "calendar_year": return say("日历年度", "calendar year")
    default: return say("日历半年", "calendar half-year")
    }
  }

  /// The day, marked when it is provisional.
  var dueWording: String { isProvisional ? say("\(due)（暂定）", "\(due) (provisional)") : "\(due)" }

  static let keys = [
    "id", "duty", "code", "limit", "subject_kind", "subject", "number", "name", "who", "region", "region_name", "fact",
    "starts_on", "length", "raw_due", "due", "first_due", "provisional", "days_left", "status", "ended_on", "ended_by",
    "edition", "basis", "paper",
  ]

  func record(on day: Day) -> JSONValue {
    let values: [JSONValue] = [
      .int(Int(id)), .text(duty), .text(limit), .text(limitWording), .text(subjectKind), .text(subject),
      .text(orNull: number), .text(orNull: name), .text(who), .text(orNull: region), .text(orNull: regionName),
      fact.map { .int(Int($0)) } ?? .null, .text("\(startsOn)"), .text(length), .text("\(rawDue)"), .text("\(due)"),
      .text("\(firstDue)"), .bool(isProvisional), daysLeft(on: day).map(JSONValue.int) ?? .null,
      .text(status.rawValue), .text(orNull: endedOn?.description), .text(orNull: endedBy), .text("\(edition)"),
      .text(basis), .text(orNull: paper),
    ]
    return .object(zip(Self.keys, values).map { (key: $0, value: $1) })
  }
}
