internal import Casework
internal import HTTPTypes
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// The working calendar: the notices there are, and entering another.
  static let calendar: [Route] = [
    .get("/v1/calendar", .visitors) { call in
      let years = try await call.calendar().years.values.sorted { $0.year < $1.year }
      let rows = years.map { year in
        [String(year.year), String(year.days.count), year.papers.joined(separator: say("、", ", "))]
      }
      return .answer(
        Answer(
          .object([("years", .array(years.map(\.record)))]),
          table: TextTable(
            heads: [say("年份", "Year"), say("天数", "Days"), say("通知", "Notice")], rows: rows
          ).text, records: years.map(\.record), heads: ["year", "papers", "published_on", "days"]))
    },
    .get("/v1/calendar/{year}", .visitors) { call in
      guard let year = Int(call.place("year")), (1949...9999).contains(year) else {
        throw Problem.unreadable(
          "year", say("年份应为四位数字；“\(call.place("year"))”不是", "YEAR has four digits; “\(call.place("year"))” is none"))
      }
      return .answer(try await call.calendar().notice(of: year).answer)
    },
    .post("/v1/calendar") { call in
      try call.authorise([.policeSupervisor, .coordinator], say("载入节假日安排", "load a holiday notice"))
      let (year, source, publishedOn) = try call.notice()
      // Clocks are counted again for everybody.
      let (added, moved) = try await call.office.desksOverAll(for: call.visitor, under: call.request).dues.load(
        year, source: source, publishedOn: publishedOn, by: call.party.name, on: call.today)
      let known = year.days.count - added
      let isWhole = try await call.reach().isWhole
      return .answer(
        Answer(
          .object([("year", .int(year.year)), ("added", .int(added)), ("known", .int(known))]),
          named: [
            (say("年份", "Year"), String(year.year)), (say("新载入天数", "Days added"), String(added)),
            (say("原已载入", "Days known before"), String(known)),
          ])
      ).remarking(
        isWhole && moved > 0 ? [say("重算期限\(moved)项", "\(moved) deadlines counted again")] : []
      )
    },
  ]
}

extension Call {
  /// The notices of this program, and over them those that were loaded.
  fileprivate func calendar() async throws -> WorkingCalendar {
    let loaded = try await desks.calendar.years()
    return WorkingCalendar.published.loading(try loaded.map(Self.named))
  }

  /// A loaded year with the festivals by name where this program knows them.
  private static func named(_ loaded: HolidayYear) throws -> HolidayYear {
    let known = WorkingCalendar.published.years[loaded.year]?.days ?? []
    let days = loaded.days.map { entry in known.first { $0.day == entry.day && $0.isOff == entry.isOff } ?? entry }
    return try HolidayYear(year: loaded.year, papers: loaded.papers, publishedOn: loaded.publishedOn, days: days)
  }

  /// The notice that the body states.
  fileprivate func notice() throws(Problem) -> (HolidayYear, source: String, publishedOn: Day) {
    let fields = try fields(["year", "papers", "days", "source", "published_on"])
    guard let year = try fields.value("year", Int.self, "年份", "a year"), (1949...9999).contains(year) else {
      throw .unreadable("/year", say("年份应为四位数字", "YEAR has four digits"))
    }
    let papers = try fields.value("papers", [String].self, "文字的列表", "a list of texts") ?? []
    let source = try fields.line("source")
    let publishedOn = try Call.day(try fields.text("published_on"), "/published_on")
    var days: [(date: String, festival: String, isOff: Bool)] = []
    let entries = try fields.value("days", [[String: Any]].self, "日子的列表", "a list of days") ?? []
    for (place, entry) in entries.enumerated() {
      guard Set(entry.keys) == ["day", "working", "festival"], let date = entry["day"] as? String,
        let isWorking = entry["working"] as? Bool, let festival = entry["festival"] as? String
      else {
        throw .unreadable(
          "/days/\(place)", say("每天须有 day、working、festival", "a day has day, working and festival, nothing else"))
      }
      days.append((date, festival, !isWorking))
    }
    return (
      try HolidayYear.stated(year: year, papers: papers, publishedOn: publishedOn, days: days), source, publishedOn
    )
  }
}
