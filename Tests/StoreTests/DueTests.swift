import Casework
import PQ
import Registry
import Statute
import Store
import Testing
import _TestKit

@Suite struct `The book of dues` {
  @Test func `a filing's clocks start and end by the acts of its course`() async throws {
    try await DueScene.use { scene in
      try await scene.grade(3, "2025-08-04")
      try await scene.file("submitted", "2025-09-03")
      try await scene.file("accepted", "2025-09-22")
      try await scene.start()
      // 30 days from 2025-08-04 end on a working day; filed on that very day.
      #expect(try await scene.dues(.fileExisting, on: "2025-09-03") == ["2025-09-03 met"])
      #expect(try await scene.dues(.fileExisting, on: "2025-09-02") == ["2025-09-03 open"])
      #expect(try await scene.dues(.correctionNotice, on: "2025-12-31") == ["2025-09-10 met_late"])
      #expect(try await scene.dues(.review, on: "2025-10-11") == ["2025-10-11 open"])
      #expect(try await scene.dues(.review, on: "2025-10-12") == ["2025-10-11 late"])
      try await scene.file("certificate_issued", "2025-10-11")
      try await scene.start()
      #expect(try await scene.dues(.review, on: "2025-10-12") == ["2025-10-11 met"])
      #expect(try await scene.dues(.certificate, on: "2025-10-12") == ["2028-10-10 open"])
      #expect(try await scene.dues(.renewalOpen, on: "2028-07-09") == [])
      #expect(try await scene.dues(.renewalOpen, on: "2028-07-10") == ["2028-10-10 open"])
      #expect(try await scene.dues(.firstTestThree, on: "2025-10-12") == ["2026-10-12 open"])
      try await scene.report("2025-11-03")
      try await scene.start()
      #expect(try await scene.dues(.firstTestThree, on: "2025-11-04") == ["2026-10-12 met"])
      #expect(try await scene.dues(.assessThree, on: "2025-11-04") == ["2026-11-03 open"])
      #expect(try await scene.dues(.report, on: "2025-11-04") == ["2025-12-03 open"])
      // 60 days end in the new year's holiday; the Sunday after it is worked.
      #expect(try await scene.dues(.protectionPlan, on: "2025-11-04") == ["2026-01-04 open"])
      try await scene.file("cancelled", "2025-11-05")
      #expect(try await scene.dues(.assessThree, on: "2025-11-05") == ["2026-11-03 lapsed"])
    }
  }

  @Test func `what a list tells starts and ends clocks as the act itself does`() async throws {
    try await DueScene.use { scene in
      // The certificate of 2013 counts from 2025; what was accepted and certified on one day has no order.
      try await scene.file("entered_as_certified", "2016-01-15")
      try await scene.file("entered_as_accepted", "2016-01-15")
      try await scene.grade(3, "2016-01-04")
      try await scene.start()
      #expect(try await scene.dues(.review, on: "2016-06-30") == ["2016-01-29 met"])
      #expect(try await scene.dues(.fileExisting, on: "2016-06-30") == ["2016-02-03 met"])
      #expect(try await scene.dues(.firstTestThree, on: "2016-06-30") == ["2017-01-16 open"])
      #expect(try await scene.dues(.certificate, on: "2016-06-30") == [])
      #expect(try await scene.dues(.certificate, on: "2026-01-01") == ["2027-12-31 open"])
      #expect(try await scene.dues(.renewalOpen, on: "2027-09-30") == ["2027-12-31 open"])
    }
  }

  @Test func `a filing that was cancelled is no filing of what is graded afterwards`() async throws {
    try await DueScene.use { scene in
      try await scene.file("entered_as_certified", "2016-01-15")
      try await scene.grade(2, "2016-01-20")
      try await scene.start()
      #expect(try await scene.dues(.fileExisting, on: "2016-03-31") == ["2016-02-19 met"])
      try await scene.file("cancelled", "2017-01-16")
      try await scene.grade(3, "2017-03-01")
      try await scene.start()
      #expect(try await scene.dues(.fileExisting, on: "2017-04-30") == ["2016-02-19 met", "2017-03-31 late"])
      try await scene.file("submitted", "2017-05-08")
      #expect(try await scene.dues(.fileExisting, on: "2017-05-31") == ["2016-02-19 met", "2017-03-31 met_late"])
    }
  }

  @Test func `a level told later starts what it makes due`() async throws {
    try await DueScene.use { scene in
      try await scene.file("entered_as_certified", "2025-01-15")
      try await scene.start()
      #expect(try await scene.dues(.firstTestThree, on: "2025-06-30") == [])
      let before = Int64(try await scene.app.number("select last_value from ledger.fact_id"))
      let grading = try await scene.grade(2, "2025-01-10")
      #expect(grading > before)
      let started = try await DueWriter(scene.app).start(after: before)
      #expect(started.contains { $0.limit == "T-FIRST-TEST-L2" && $0.due == Day(2027, 1, 15) })
      #expect(try await scene.dues(.firstTestTwo, on: "2025-06-30") == ["2027-01-15 open"])
      // The level was wrong: the clock of the right one stands in the place of the other.
      try await scene.app.run(
        script: """
          insert into ledger.grading_decided (acted_on, act, provision, object, level, corrects, reason)
          select acted_on, act, provision, object, 3, id, '误录' from ledger.grading_decided where id = \(grading)
          """)
      try await DueWriter(scene.app).start(after: grading)
      #expect(try await scene.dues(.firstTestTwo, on: "2025-06-30") == [])
      #expect(try await scene.dues(.firstTestThree, on: "2025-06-30") == ["2026-01-15 open"])
    }
  }

  @Test func `a sweep run again or by two at once leaves one row`() async throws {
    try await DueScene.use { scene in
      try await scene.grade(3, "2025-01-04")
      try await scene.file("certificate_issued", "2025-12-15")
      try await scene.report("2025-03-02")
      try await scene.find("high", "2025-03-02")
      let pools = (0..<2).map { _ in Pool(scene.books.app, size: 1) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for pool in pools {
          group.addTask { try await DueBook(pool).catchUp(on: Day(2025, 6, 1)) }
        }
        try await group.waitForAll()
      }
      let count = "select count(*) from ledger.due"
      let once = try await scene.app.number(count)
      #expect(once > 5)
      #expect(
        try await scene.app.number(
          "select count(*) from (select distinct limit_code, subject, fact, starts_on from ledger.due) d") == once)
      #expect(try await scene.start() == 0)
      #expect(try await DueWriter(scene.app).sweep(on: Day(2025, 6, 2)) == 0)
      #expect(try await DueBook(pools[0]).catchUp(on: Day(2025, 12, 31)) == 0)
      #expect(try await scene.app.number(count) == once)
      for pool in pools { await pool.close() }
    }
  }

  @Test func `neither a policy nor a later rule moves a due day that is written`() async throws {
    try await DueScene.use { scene in
      func set(_ limit: String, _ since: String, _ value: String) async throws {
        try await scene.app.run(
          script: """
            insert into policy.setting (key, since, value, set_by, paper)
            values ('time_limit:\(limit)', '\(since)', '\(value)', '某支队', '聊公网〔2025〕3号')
            """)
      }
      try await set("T-FIND-HIGH", "2025-02-01", "{\"days\": 20}")
      try await scene.find("high", "2025-03-02")
      try await scene.grade(3, "2025-01-04")
      try await scene.file("accepted", "2025-09-21")
      try await scene.start()
      #expect(try await scene.dues(.findingHigh, on: "2025-03-10") == ["2025-03-24 open"])
      #expect(
        try await scene.app.texts("select paper from ledger.due where limit_code = 'T-FIND-HIGH'") == ["聊公网〔2025〕3号"])
      // One set for the very day, and one for another limit that already runs.
      try await set("T-FIND-HIGH", "2025-03-01", "{\"days\": 5}")
      try await set("T-REVIEW", "2025-01-01", "{\"working_days\": 3}")
      #expect(try await scene.start() == 0)
      #expect(try await scene.dues(.findingHigh, on: "2025-03-10") == ["2025-03-24 open"])
      #expect(try await scene.dues(.review, on: "2025-10-10") == ["2025-10-10 open"])
      // What is no length is refused.
      for value in ["{\"days\": 0}", "{\"days\": 3, \"months\": 1}", "{\"weeks\": 1}", "7", "{\"days\": \"x\"}"] {
        let found = try await refusal { try await set("T-REVIEW", "2025-02-01", value) }
        #expect(found == "local_time_limit_is_one_length", "\(value)")
      }
    }
  }

  @Test func `a notice loaded moves running clocks alone, and a provisional day makes nobody late`() async throws {
    try await DueScene.use { scene in
      // The notice of 2012 is none of this program's own.
      try await scene.file("submitted", "2012-03-01")
      try await scene.find("low", "2012-03-02")
      try await scene.file("accepted", "2012-03-01")
      try await scene.start()
      // Counted by weekends alone.
      #expect(try await scene.dues(.review, on: "2012-03-15") == ["2012-03-15 open"])
      #expect(try await scene.dues(.review, on: "2012-03-16") == ["2012-03-15 provisional"])
      #expect(try await scene.dues(.correctionNotice, on: "2012-03-16") == ["2012-03-08 met"])
      try await scene.load(2012, [("2012-03-05", true), ("2012-03-09", true), ("2012-03-10", false)])
      let moved = try await DueWriter(scene.app).recount(afterLoading: 2012, on: Day(2012, 3, 16))
      // The review counts the days off and the Saturday worked; the finding is provisional no more. What ended stays.
      #expect(moved == 2)
      #expect(try await scene.dues(.review, on: "2012-03-16") == ["2012-03-16 open"])
      #expect(try await scene.dues(.review, on: "2012-03-17") == ["2012-03-16 late"])
      #expect(try await scene.dues(.correctionNotice, on: "2012-03-16") == ["2012-03-08 met"])
      #expect(try await DueWriter(scene.app).recount(afterLoading: 2012, on: Day(2012, 3, 16)) == 0)
      #expect(
        try await scene.app.texts(
          "select reason || ' ' || limit_code from ledger.due where replaces is not null order by 1")
          == ["holiday_table T-FIND-LOW", "holiday_table T-REVIEW"])
    }
  }

  @Test func `an extension runs anew and keeps the first day`() async throws {
    try await DueScene.use { scene in
      try await scene.find("high", "2025-03-02")
      for (day, end) in [("2025-03-20", "2025-04-30"), ("2025-04-20", "2025-05-20")] {
        try await scene.tell(
          "finding_extended", day, "finding, due_on, approved_by", "'\(DueScene.finding)', '\(end)', '王五'")
      }
      try await scene.start()
      #expect(try await scene.start() == 0)
      #expect(try await scene.dues(.findingHigh, on: "2025-03-19") == ["2025-04-01 open"])
      #expect(try await scene.dues(.findingHigh, on: "2025-03-20") == ["2025-04-30 open"])
      #expect(try await scene.dues(.findingHigh, on: "2025-05-21") == ["2025-05-20 late"])
      #expect(
        try await scene.app.texts(
          "select first_due || ' ' || starts_on from ledger.due_standing('2025-05-01', 'infinity') where limit_code = 'T-FIND-HIGH'"
        ) == ["2025-04-01 2025-04-20"])
    }
  }

  @Test func `the day that a paper names goes before any length`() async throws {
    try await DueScene.use { scene in
      try await scene.find("high", "2025-03-02", due: "2025-03-14")
      let notice = "'\(DueScene.notice)', '当面', '张三'"
      try await scene.tell(
        "notice_served", "2025-03-02", act: "supervision.served", "notice, method, recipient", notice)
      try await scene.start()
      #expect(try await scene.dues(.findingHigh, on: "2025-03-15") == ["2025-03-14 late"])
      #expect(try await scene.dues(.notice, on: "2025-03-15") == ["2025-04-01 open"])
      try await scene.tell(
        "notice_ended", "2025-03-25", act: "supervision.extended", "notice, outcome, due_on",
        "'\(DueScene.notice)', 'extended', '2025-04-15'")
      try await scene.tell(
        "notice_replied", "2025-04-10", act: "supervision.report_filed", "notice, reply", "'\(DueScene.notice)', '已改'")
      try await scene.start()
      #expect(try await scene.dues(.notice, on: "2025-04-20") == ["2025-04-15 met"])
      #expect(try await scene.dues(.recheck, on: "2025-04-20") == ["2025-04-30 open"])
    }
  }

  @Test func `a correction puts its own clock in the place of the other, a voided act has none`() async throws {
    try await DueScene.use { scene in
      let first = try await scene.find("high", "2025-03-02")
      try await scene.tell(
        "finding_extended", "2025-03-20", "finding, due_on, approved_by", "'\(DueScene.finding)', '2025-04-30', '王五'")
      try await scene.start()
      try await scene.app.run(
        script: """
          insert into ledger.finding_opened (acted_on, act, provision, finding, source, severity, description, corrects, reason)
          select '2025-02-02', act, provision, finding, source, 'medium', description, id, '误录'
          from ledger.finding_opened where id = \(first)
          """)
      try await scene.start()
      #expect(try await scene.dues(.findingMedium, on: "2025-03-10") == ["2025-05-06 open"])
      #expect(try await scene.dues(.findingHigh, on: "2025-03-10") == [])
      // The extension is one of what stands now.
      #expect(try await scene.dues(.findingHigh, on: "2025-03-20") == [])
      #expect(try await scene.dues(.findingMedium, on: "2025-03-20") == ["2025-04-30 open"])
      try await scene.app.run(
        script: """
          insert into ledger.finding_opened (acted_on, act, provision, finding, source, severity, description, corrects, void, reason)
          select acted_on, act, provision, finding, source, severity, description, id, true, '查无此事'
          from ledger.finding_opened where corrects = \(first);
          insert into ledger.finding_extended (acted_on, finding, due_on, approved_by, corrects, void, reason)
          select acted_on, finding, due_on, approved_by, id, true, '查无此事' from ledger.finding_extended
          """)
      #expect(try await scene.dues(.findingHigh, on: "2025-03-20") == [])
      #expect(try await scene.dues(.findingMedium, on: "2025-03-20") == [])
    }
  }

  @Test func `inspections are due in every year and end by one that reaches the object`() async throws {
    try await DueScene.use { scene in
      try await scene.grade(4, "2023-01-04")
      try await scene.file("certificate_issued", "2023-01-10")
      let writer = DueWriter(scene.app)
      #expect(try await writer.sweep(on: Day(2025, 6, 1)) == 4)
      #expect(try await writer.sweep(on: Day(2025, 8, 1)) == 1)
      #expect(try await scene.dues(.inspectFour, on: "2025-08-01") == ["2025-06-30 late", "2025-12-31 open"])
      // Since 2026-10-01 once a year: the rule of the day on which a year begins.
      #expect(try await writer.sweep(on: Day(2027, 8, 1)) == 1)
      let inspected = "'\(DueScene.unit)', '{\(DueScene.site)}', 'onsite', '{甲,乙}', '公安部令第151号', '\(DueScene.notice)'"
      try await scene.tell(
        "inspected", "2025-09-08", act: "supervision.inspected", "unit, sites, method, officers, decree, notice",
        inspected)
      try await scene.start()
      #expect(
        try await scene.dues(.inspectFour, on: "2027-08-01")
          == ["2025-06-30 met_late", "2025-12-31 met", "2027-12-31 open"])
      #expect(try await scene.dues(.noticeService, on: "2025-09-30") == ["2025-09-22 late"])
      try await scene.tell(
        "notice_served", "2025-09-22", act: "supervision.served", "notice, method, recipient",
        "'\(DueScene.notice)', '当面', '张三'")
      #expect(try await scene.dues(.noticeService, on: "2025-09-30") == ["2025-09-22 met"])
      #expect(try await scene.dues(.protectionPlan2025, on: "2025-07-01") == ["2025-06-30 late"])
      #expect(try await scene.dues(.update2025, on: "2025-07-01") == ["2025-11-30 open"])
    }
  }

  @Test func `a notice is loaded and the clocks counted again, both or neither`() async throws {
    try await DueScene.use { scene in
      try await scene.file("accepted", "2012-03-01")
      try await scene.start()
      let pool = Pool(scene.books.app, size: 1)
      let book = DueBook(pool)
      func load(_ days: [HolidayDay]) async throws -> (added: Int, moved: Int) {
        try await book.load(
          HolidayYear(year: 2012, papers: [], days: days), source: "国办发明电〔2011〕45号", publishedOn: Day(2011, 12, 1),
          by: "甲", on: Day(2012, 3, 9))
      }
      let off = HolidayDay(Day(2012, 3, 5), festival: "放假", isOff: true)
      let first = try await load([off])
      #expect(first == (1, 1))
      #expect(try await scene.dues(.review, on: "2012-03-16") == ["2012-03-16 open"])
      await #expect(throws: CalendarBook.Conflict.self) {
        _ = try await load([HolidayDay(Day(2012, 3, 6), festival: "放假", isOff: true)])
      }
      let again = try await load([off])
      #expect(again == (0, 0))
      let explained = try #require(try await book.explanation(of: 1, on: Day(2012, 3, 9)))
      #expect(explained.history.map(\.reason) == [nil, "holiday_table"])
      // The row of then is reckoned on the calendar of then.
      #expect(explained.reckoning.end?.due == Day(2012, 3, 15) && explained.due.due == Day(2012, 3, 15))
      #expect(explained.line.due == Day(2012, 3, 16) && explained.line.firstDue == Day(2012, 3, 15))
      #expect(try await book.explanation(of: 99, on: Day(2012, 3, 9)) == nil)
      await pool.close()
    }
  }

  @Test func `what the police owe and what units owe is never in one list`() async throws {
    try await DueScene.use { scene in
      try await scene.file("accepted", "2025-09-22")
      try await scene.find("high", "2025-09-22")
      try await scene.start()
      let pool = Pool(scene.books.app, size: 1)
      let book = DueBook(pool)
      func codes(_ question: DueQuestion) async throws -> [String] { try await book.lines(question).map(\.limit) }
      let day = Day(2025, 10, 1)
      #expect(try await codes(DueQuestion(on: day, duty: .unit)) == ["T-FIND-HIGH"])
      #expect(try await codes(DueQuestion(on: day, duty: .police)) == ["T-REVIEW"])
      let line = try #require(try await book.lines(DueQuestion(on: day, duty: .unit)).first)
      #expect(line.name == "某局网站" && line.number == "YH1" && line.unit == "某局" && line.regionName == "东昌府区")
      #expect(try await codes(DueQuestion(on: day, region: "371502")).count == 2)
      #expect(try await codes(DueQuestion(on: day, region: "371581")) == [])
      #expect(try await codes(DueQuestion(on: day, subject: "YH1")) == ["T-FIND-HIGH"])
      #expect(try await codes(DueQuestion(on: day, subject: "门户")) == ["T-REVIEW"])
      #expect(try await codes(DueQuestion(on: day, within: 9)) == [])
      #expect(try await codes(DueQuestion(on: day, within: 10)) == ["T-REVIEW"])
      #expect(try await codes(DueQuestion(on: Day(2025, 12, 1), statuses: [.open])) == [])
      #expect(try await codes(DueQuestion(on: day, knownAt: .minusInfinity)) == [])
      await pool.close()
    }
  }

  @Test func `SQL and Swift spell the words of a due alike`() async throws {
    let words: [(constraint: String, words: [String])] = [
      ("due_is_a_duty_of_the_unit_or_of_the_police", Period.Duty.allCases.map(\.rawValue)),
      ("due_subject_kind_is_known", SubjectKind.allCases.map(\.rawValue).filter { $0 != "tester" }),
    ]
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        for (constraint, known) in words {
          let definition = try await owner.texts(
            "select pg_get_constraintdef(oid) from pg_constraint where conname = '\(constraint)'")
          let spelt = definition.flatMap { $0.matches(of: /'([^']+)'/).map { String($0.output.1) } }
          #expect(Set(spelt) == Set(known), "\(constraint)")
        }
        let source = try await owner.texts("select prosrc from pg_proc where proname = 'due_standing'")
        let spelt = source.flatMap { $0.matches(of: /(?:then|else) '([a-z_]+)'/).map { String($0.output.1) } }
        #expect(Set(spelt) == Set(DueLine.Status.allCases.map(\.rawValue)))
      }
    }
  }

  @Test func `the book is added to by the app and altered by nobody`() async throws {
    try await DueScene.use { scene in
      try await scene.find("high", "2025-03-02")
      try await scene.start()
      for sql in ["update ledger.due set due = due + 1", "delete from ledger.due", "truncate ledger.due"] {
        #expect(try await refusal { try await scene.app.run(script: sql) } == "42501", "\(sql)")
      }
      let early = """
        insert into ledger.due (limit_code, duty, subject_kind, subject, case_id, fact, starts_on, length, raw_due, due,
          provisional, edition, basis, ends, lapses)
        select limit_code, duty, subject_kind, subject, case_id, fact + 1, starts_on, length, starts_on - 1, starts_on - 1,
          provisional, edition, basis, ends, lapses from ledger.due
        """
      #expect(try await refusal { try await scene.app.run(script: early) } == "due_is_not_before_its_start")
      let reader = try await scene.books.session(\.reader) { try await $0.number("select count(*) from ledger.due") }
      #expect(reader == 1)
      #expect(
        try await refusal {
          try await scene.books.session(\.reader) { try await $0.run(script: "insert into ledger.due_mark values (1)") }
        } == "42501")
    }
  }
}
