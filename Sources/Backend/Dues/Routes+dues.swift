internal import Casework
internal import HTTPTypes
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Deadlines: the list, how one is counted, and who will be late.
  static let dues: [Route] = [
    .get(
      "/v1/dues",
      query: [
        .asOf, .knownAt, .region, Parameter("duty", .word(Period.Duty.allCases.map(\.rawValue)), "义务人", "whose"),
        Parameter(
          "status", .word(DueLine.Status.allCases.map(\.rawValue)), repeated: true, "情况;不写则列出尚未办结的",
          "standing; without it those neither done nor fallen away"),
        Parameter("subject", .text, "编号、标识,或名称的一部分", "a number, an identifier, or a part of a name"),
        Parameter("within", .count, "只列今后若干天内届满的", "only those that end within so many days"),
      ] + Parameter.paged
    ) { call in
      let day = try call.day("as_of") ?? call.today
      let statuses = try call.texts("status").map { text throws(Problem) in
        try Call.word(text, "status", among: DueLine.Status.allCases)
      }
      var question = DueQuestion(
        on: day, knownAt: try call.instant("known_at") ?? .infinity,
        duty: try call.word("duty", among: Period.Duty.allCases),
        statuses: statuses.isEmpty ? DueLine.Status.allCases.filter(\.isRunning) : statuses,
        region: try await call.region(), subject: call.text("subject"), within: try call.count("within"))
      let page = try Page<DueLine.Place>(call, pinned: [("as_of", "\(day)")])
      question.after = page.after
      question.limit = page.limit + 1
      let lines = try await call.dues(on: day).lines(question)
      let shown = Array(lines.prefix(page.limit))
      let goesOn = lines.count > page.limit
      let list = DueList(
        lines: shown, day: day, duty: question.duty, isFirst: page.after == nil, isLast: !goesOn)
      return page.reply(list.answer, next: goesOn ? shown.last?.place : nil)
    },
    .get(
      "/v1/dues/simulation",
      query: [
        Parameter("on", .day, required: true, "预测到哪天", "up to this day"),
        Parameter("from", .day, "从哪天(默认今天)", "from this day (today)"), .region,
      ]
    ) { call in
      let start = try call.day("from") ?? call.today
      let end = try call.day("on") ?? call.today
      guard start <= end else {
        throw Problem.unreadable("on", say("on 不得早于\(start)", "on is not before \(start)"))
      }
      let region = try await call.region()
      let book = try await call.dues(on: start)
      let now = try await book.lines(DueQuestion(on: start, statuses: [.late], region: region))
      let then = try await book.lines(DueQuestion(on: end, statuses: [.late, .provisional], region: region))
      return .answer(Forecast.answer(Forecast.all(late: now, andThen: then), from: start, to: end))
    },
    .get("/v1/dues/{id}", query: [.asOf]) { call in
      let day = try call.day("as_of") ?? call.today
      guard let number = Int64(call.place("id")), number >= 0 else {
        throw Problem.unreadable(
          "id",
          say("期限编号应为不小于0的整数；“\(call.place("id"))”不是", "ID is a whole number from 0; “\(call.place("id"))” is none"))
      }
      guard let found = try await call.dues(on: day).explanation(of: number, on: day) else {
        throw Problem.notFound(say("没有编号为\(number)的期限", "there is no deadline \(number)"))
      }
      return .answer(DueArithmetic.answer(found, on: max(day, found.due.startsOn)))
    },
  ]
}

extension Call {
  /// The book of dues, brought up to today and to a past day that is asked about.
  func dues(on day: Day) async throws -> DueBook {
    // What the calendar starts is started for everybody, whatever this visitor sees of it.
    let whole = office.desksOverAll(for: visitor).dues
    try await whole.catchUp(on: today)
    if day < today { try await whole.catchUp(on: day) }
    return desks.dues
  }
}
