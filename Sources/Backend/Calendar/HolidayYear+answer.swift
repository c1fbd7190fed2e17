public import Statute
public import Wording

extension HolidayYear {
  /// The days off and make-up working days of a year.
  public var answer: Answer {
    let records = days.map { entry in
      JSONValue.object([
        ("day", .text(entry.day.description)), ("working", .bool(!entry.isOff)), ("festival", .text(entry.festival)),
      ])
    }
    let rows = days.map { entry in
      [
        entry.day.description, entry.day.weekdayWording,
        entry.isOff ? say("休", "off") : say("班", "work"), entry.festival,
      ]
    }
    let heads = [say("日期", "Day"), say("星期", "Weekday"), say("安排", "Is"), say("节日", "Festival")]
    let table = TextTable(heads: heads, rows: rows)
    let notices = papers.map { say("通知：", "Notice: ") + $0 }
    return Answer(
      .object([
        ("year", .int(year)), ("papers", .array(papers.map(JSONValue.text))),
        ("published_on", .text(orNull: publishedOn?.description)), ("days", .array(records)),
      ]), table: ([table.text, ""] + notices).joined(separator: "\n"), records: records)
  }

  /// The year in a list of years.
  var record: JSONValue { answer.json }
}

extension WorkingCalendar {
  /// The notice of a year; a problem where there is none yet.
  public func notice(of year: Int) throws(Problem) -> HolidayYear {
    guard let notice = years[year] else {
      let known = years.keys.sorted().map(String.init).joined(separator: say("、", ", "))
      throw .notFound(
        say(
          "没有\(year)年的节假日安排；已有：\(known)。通知印发后用mlps calendar load载入",
          "there is no notice for \(year); there are \(known). Load it with mlps calendar load once it is out"))
    }
    return notice
  }
}
