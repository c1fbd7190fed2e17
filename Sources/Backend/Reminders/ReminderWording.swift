internal import Statute
internal import Store
internal import Wording

/// Reminders in words, as of a day (提醒措辞).
struct ReminderWording {
  let day: Day

  func what(_ item: Reminder.Item) -> String {
    switch item {
    case .due(let code):
      TimeLimit(rawValue: code).map { say($0.term, $0.english) } ?? code
    case .waiver: say("上线条件豁免期满", "end of a waiver of the gate")
    case .acceptance: say("风险接受期满", "end of an accepted risk")
    }
  }

  /// How it stands, of the day on which it is read, whenever the reminder fell.
  func standing(_ reminder: Reminder) -> String {
    let left = reminder.dueOn - day
    guard !reminder.isProvisional else {
      return left >= 0
        ? say("还有\(left)日（暂定）", "\(left) days left (provisional)")
        : say("届满日暂定，待节假日安排公布后重算", "provisional: to be counted again once the holiday notice is out")
    }
    switch left {
    case 0: return say("今日届满", "today is the last day")
    case 1...: return say("还有\(left)日", "\(left) days left")
    default: return say("逾期\(-left)日", "\(-left) days late")
    }
  }

  func answer(_ reminders: [Reminder]) -> Answer {
    let records = reminders.map { reminder in
      JSONValue.object([
        ("recipient", .text(reminder.recipient.key)), ("item", .text(code(reminder.item))),
        ("due", .text(reminder.dueOn.description)), ("days", .int(reminder.days)),
        ("provisional", .bool(reminder.isProvisional)), ("says", .text(standing(reminder))),
        ("number", .text(orNull: reminder.number)), ("name", .text(orNull: reminder.name)),
        ("unit", .text(orNull: reminder.unit)), ("region", .text(orNull: reminder.region)),
        ("told_on", .text(orNull: reminder.toldOn?.description)),
      ])
    }
    let heads = [
      say("届满日", "Due"), say("情况", "Standing"), say("事项", "What"), say("编号", "Number"), say("名称", "Name"),
      say("单位", "Unit"), say("归属", "Region"),
    ]
    let lists = [
      (say("单位义务", "What units owe"), reminders.filter { !$0.recipient.isPolice }),
      (say("公安机关办理时限", "What the police owe"), reminders.filter(\.recipient.isPolice)),
    ]
    let tables = lists.filter { !$0.1.isEmpty }.map { title, reminders in
      let rows = reminders.map { reminder in
        [
          reminder.dueOn.description, standing(reminder), what(reminder.item), reminder.number ?? "",
          reminder.name ?? "", reminder.unit ?? "", reminder.region ?? "",
        ]
      }
      return "\(title)（\(rows.count)）\n" + TextTable(heads: heads, rows: rows).text
    }
    return Answer(
      .array(records), table: tables.isEmpty ? say("没有提醒", "no reminders") : tables.joined(separator: "\n\n"),
      records: records,
      heads: [
        "recipient", "item", "due", "days", "provisional", "says", "number", "name", "unit", "region", "told_on",
      ])
  }

  /// The subject and the text of a digest's mail.
  func mail(_ digest: ReminderDigest) -> (subject: String, body: String) {
    let late = digest.reminders.filter { $0.dueOn < day && !$0.isProvisional }.count
    let count = digest.reminders.count
    let subject = say(
      "等级保护提醒：\(count)项" + (late > 0 ? "，其中\(late)项逾期" : "") + "（\(day.chinese)）",
      "MLPS reminder: \(count)" + (late > 0 ? ", \(late) late" : "") + " (\(day))")
    let head = digest.name.map { name in
      say("\(name)\(digest.contact.map { "　\($0)" } ?? "")：", "\(name)\(digest.contact.map { ", \($0)" } ?? ""):")
    }
    let lines = digest.reminders.enumerated().map { place, reminder in
      let about = [reminder.number, reminder.name, digest.recipient.isPolice ? reminder.unit : nil]
        .compactMap { $0 }.joined(separator: " ")
      return "\(place + 1). \(reminder.dueOn) \(standing(reminder)) \(what(reminder.item)) \(about)"
    }
    let foot = say("本邮件由系统发出，请勿回复。", "This mail was sent by a machine; please do not answer it.")
    return (subject, ([head, ""].compactMap { $0 } + lines + ["", foot, ""]).joined(separator: "\n"))
  }

  private func code(_ item: Reminder.Item) -> String {
    switch item {
    case .due(let code): code
    case .waiver: "waiver"
    case .acceptance: "acceptance"
    }
  }
}

extension ReminderRecipient {
  var isPolice: Bool {
    if case .police = self { true } else { false }
  }
}
