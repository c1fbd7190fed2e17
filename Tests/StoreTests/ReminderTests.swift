import Casework
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `The book of reminders` {
  private static let unit = ReminderRecipient.unit(DueScene.unit)

  /// A scene with its book of reminders.
  private static func withBook(
    _ body: nonisolated(nonsending) (DueScene, ReminderBook) async throws -> Void
  ) async throws {
    try await DueScene.use { scene in
      let pool = Pool(scene.books.app, size: 2)
      do {
        try await body(scene, ReminderBook(pool))
        await pool.close()
      } catch {
        await pool.close()
        throw error
      }
    }
  }

  private static func told(_ reminders: [Reminder]) -> [String] {
    reminders.map { "\($0.dueOn) \($0.days) \($0.recipient.key.prefix(6))" }
  }

  @Test func `a run tells what fell since the last, once, in one digest for each recipient`() async throws {
    try await Self.withBook { scene, book in
      // The end of the year's notice is known: 30 days from 2026-08-03 end on 2026-09-02.
      try await scene.find("high", "2026-08-03")
      try await scene.start()
      #expect(try await scene.dues(.findingHigh, on: "2026-08-04") == ["2026-09-02 open"])
      #expect(
        try await book.run(on: Day(2026, 8, 3), by: "甲")
          == .init(since: nil, reminders: 1, unaddressed: 0, digests: 1))
      #expect(
        try await book.run(on: Day(2026, 8, 3), by: "甲")
          == .init(since: Day(2026, 8, 3), reminders: 0, unaddressed: 0, digests: 0))
      // Off from then on until two days before the end.
      #expect(
        try await book.run(on: Day(2026, 8, 31), by: "甲")
          == .init(since: Day(2026, 8, 3), reminders: 1, unaddressed: 0, digests: 1))
      let open = try await book.reminders(for: Self.unit, today: Day(2026, 8, 31))
      #expect(Self.told(open) == ["2026-09-02 -7 unit:0"])
      #expect(open.first?.toldOn == Day(2026, 8, 31))
      #expect(open.first?.number == "YH1" && open.first?.unit == "某局" && open.first?.region == "东昌府区")
      // Late: the day after, and every week.
      #expect(try await book.run(on: Day(2026, 9, 2), by: "甲").reminders == 2)
      #expect(
        Self.told(try await book.reminders(on: Day(2026, 9, 2), today: Day(2026, 9, 2))) == ["2026-09-02 0 unit:0"])
      #expect(try await book.run(on: Day(2026, 9, 3), by: "甲").reminders == 1)
      #expect(try await book.run(on: Day(2026, 9, 9), by: "甲").reminders == 0)
      #expect(try await book.run(on: Day(2026, 9, 10), by: "甲").reminders == 1)
      #expect(try await book.reminders(for: .police("371500"), today: Day(2026, 9, 10)).isEmpty)
    }
  }

  @Test func `what was done is reminded of no more`() async throws {
    try await Self.withBook { scene, book in
      func notice(_ reminders: [Reminder]) -> [Int] {
        reminders.filter { $0.item == .due("T-CORR-NOTICE") }.map(\.days)
      }
      try await scene.file("submitted", "2026-08-03")
      try await scene.start()
      #expect(try await scene.dues(.correctionNotice, on: "2026-08-11") == ["2026-08-10 late"])
      _ = try await book.run(on: Day(2026, 8, 11), by: "甲")
      #expect(notice(try await book.reminders(today: Day(2026, 8, 11))) == [1])
      try await scene.file("accepted", "2026-08-20")
      try await scene.start()
      #expect(try await scene.dues(.correctionNotice, on: "2026-08-20") == ["2026-08-10 met_late"])
      _ = try await book.run(on: Day(2026, 9, 5), by: "甲")
      #expect(notice(try await book.reminders(on: Day(2026, 9, 5), today: Day(2026, 9, 5))) == [])
      #expect(notice(try await book.reminders(today: Day(2026, 9, 5))) == [])
      // What was told stays told.
      #expect(notice(try await book.reminders(on: Day(2026, 8, 11), today: Day(2026, 9, 5))) == [1])
    }
  }

  @Test func `a day that may still move makes nobody late`() async throws {
    try await Self.withBook { scene, book in
      // Ninety days into a year whose notice of holidays is not out.
      try await scene.find("medium", "2026-10-12")
      try await scene.start()
      #expect(try await scene.dues(.findingMedium, on: "2027-03-30") == ["2027-01-11 provisional"])
      _ = try await book.run(on: Day(2026, 10, 14), by: "甲")
      _ = try await book.run(on: Day(2027, 3, 30), by: "甲")
      let late = try await scene.app.number("select count(*) from ledger.reminder where days > 0")
      #expect(late == 0)
      let warned = try await scene.app.texts("select days from ledger.reminder order by days")
      #expect(warned == ["-90", "-30", "-7", "-1", "0"])
    }
  }

  @Test func `what the police owe goes to their desk, and never into a unit's digest`() async throws {
    try await Self.withBook { scene, book in
      try await scene.file("submitted", "2026-09-01")
      try await scene.find("high", "2026-08-31")
      try await scene.start()
      _ = try await book.run(on: Day(2026, 9, 14), by: "甲")
      let city = try await book.reminders(for: .police("371500"), today: Day(2026, 9, 14))
      #expect(!city.isEmpty && city.allSatisfy { $0.recipient == .police("371500") })
      #expect(city.contains { $0.item == .due("T-CORR-NOTICE") })
      let mine = try await book.reminders(for: Self.unit, today: Day(2026, 9, 14))
      #expect(mine.contains { $0.item == .due("T-FIND-HIGH") })
      #expect(!mine.contains { $0.item == .due("T-CORR-NOTICE") })
      let digests = try await scene.app.texts("select recipient from ledger.digest order by 1")
      #expect(digests == ["police:371500", "unit:\(DueScene.unit)"])
      let mixed = try await scene.app.number(
        "select count(*) from ledger.reminder where split_part(recipient, ':', 1) <> duty")
      #expect(mixed == 0)
    }
  }

  @Test func `a region's desk is the one set, else its own organ, else the city's`() async throws {
    try await DueScene.use { scene in
      func desk(_ region: String, _ day: String) async throws -> String {
        try await scene.app.texts("select policy.accepting_desk('\(region)', '\(day)')").first ?? ""
      }
      #expect(try await desk("371502", "2026-01-01") == "371500")
      try await scene.app.run(
        script: """
          insert into policy.accepting_organ (code, name, valid, set_by, paper)
          values ('371502', '东昌府公安分局', '[2026-02-01,)', '甲', '文');
          insert into policy.setting (key, since, value, set_by, paper)
          values ('accepting_desk', '2026-03-01', '{"LC-JKQ": "371502"}', '甲', '文')
          """)
      #expect(try await desk("371502", "2026-01-31") == "371500")
      #expect(try await desk("371502", "2026-02-01") == "371502")
      #expect(try await desk("LC-JKQ", "2026-02-28") == "371500")
      #expect(try await desk("LC-JKQ", "2026-03-01") == "371502")
      for value in ["{\"a\": \"1\"}", "{\"a\": 371502}", "[]", "\"371502\""] {
        let refused = try await refusal {
          try await scene.app.run(
            script: """
              insert into policy.setting (key, since, value, set_by, paper)
              values ('accepting_desk', '2026-04-01', '\(value)', '甲', '文')
              """)
        }
        #expect(refused == "accepting_desks_are_codes_of_organs", "\(value)")
      }
    }
  }

  @Test func `what concerns nobody known waits until it does`() async throws {
    try await Self.withBook { scene, book in
      let finding = "00000000-0000-4000-8000-0000000000f1"
      let site = "00000000-0000-4000-8000-0000000000f2"
      try await scene.app.run(
        script: """
          insert into ledger.site (id, number, origin) values ('\(site)', 'W2', 'existing');
          insert into ledger.finding (id, number, site) values ('\(finding)', 'YH2', '\(site)');
          """)
      try await scene.tell(
        "finding_opened", "2026-08-03", act: "rectification.found", "finding, source, severity, description",
        "'\(finding)', 'inspection', 'high', '弱口令'")
      try await scene.start()
      let found = try await book.run(on: Day(2026, 9, 3), by: "甲")
      #expect(found.unaddressed == 1 && found.reminders == 0 && found.digests == 0)
      try await scene.tell(
        "site_described", "2026-09-04", "site, unit, name, category, region",
        "'\(site)', '\(DueScene.unit)', '又一网站', 'organ', '371502'")
      #expect(try await book.run(on: Day(2026, 9, 5), by: "甲").reminders == 1)
    }
  }

  @Test func `risks accepted and conditions waived until a day are reminded of like limits`() async throws {
    try await Self.withBook { scene, book in
      let opened = try await scene.find("low", "2026-01-05")
      try await scene.tell(
        "finding_accepted", "2026-02-02", act: "rectification.risk_accepted",
        "finding, severity, until, approved_by, opened, ground",
        "'\(DueScene.finding)', 'low', '2026-08-31', '王五', \(opened), '影响小'")
      try await scene.tell(
        "gate_waived", "2026-02-02", "document, ground, site, condition, until, proposed_by, approved_by",
        "'聊公网〔2026〕1号', '缓', '\(DueScene.site)', 'G05', '2026-09-30', '甲', '乙'")
      _ = try await book.run(on: Day(2026, 8, 31), by: "甲")
      let open = try await book.reminders(today: Day(2026, 8, 31))
      #expect(open.contains { $0.item == .acceptance && $0.days == 0 && $0.dueOn == Day(2026, 8, 31) })
      #expect(open.contains { $0.item == .waiver && $0.days == -30 && $0.dueOn == Day(2026, 9, 30) })
    }
  }

  @Test func `a day before the last run is refused`() async throws {
    try await Self.withBook { _, book in
      _ = try await book.run(on: Day(2026, 9, 3), by: "甲")
      await #expect(throws: ReminderRefusal.dayPassed(Day(2026, 9, 2), last: Day(2026, 9, 3))) {
        try await book.run(on: Day(2026, 9, 2), by: "甲")
      }
    }
  }

  @Test func `a digest goes out by mail once, later each time it did not, and not at all without a mailbox`()
    async throws
  {
    try await Self.withBook { scene, book in
      try await scene.find("high", "2026-08-03")
      try await scene.start()
      let day = Day(2026, 9, 3)
      _ = try await book.run(on: day, by: "甲")
      let now = try #require(Instant(try await scene.app.texts("select to_json(now())#>>'{}'").first ?? ""))
      func at(_ minutes: Int64) -> Instant { Instant(microseconds: now.microseconds + minutes * 60_000_000) }
      func send(at minutes: Int64, on day: Day = day, _ delivery: ReminderDelivery) async throws -> [String] {
        try await book.deliver(on: day, at: at(minutes)) { digest in
          #expect(digest.reminders.count == 1 && digest.name == "某局")
          return delivery
        }.map { "\($0.digest.attempts) \($0.delivery)" }
      }
      #expect(try await send(at: 0, .delivered) == [])
      try await book.setMailbox("a@example.cn", of: Self.unit, by: "甲")
      #expect(try await send(at: 0, .deferred("451")) == ["0 deferred(\"451\")"])
      #expect(try await send(at: 4, .delivered) == [])
      #expect(try await send(at: 6, .deferred("451")) == ["1 deferred(\"451\")"])
      #expect(try await send(at: 9, .delivered) == [])
      #expect(try await send(at: 11, .delivered) == ["2 delivered"])
      #expect(try await send(at: 10_000, .delivered) == [])
      // By the list it went out at once.
      let list = try await scene.app.texts(
        "select channel || ' ' || attempt || ' ' || outcome from ledger.delivery order by id")
      #expect(list == ["list 1 delivered", "smtp 1 deferred", "smtp 2 deferred", "smtp 3 delivered"])
    }
  }

  @Test func `what a mail server refuses for good is not sent again, nor what is a week old`() async throws {
    try await Self.withBook { scene, book in
      try await scene.find("high", "2026-08-03")
      try await scene.start()
      _ = try await book.run(on: Day(2026, 9, 3), by: "甲")
      try await book.setMailbox("a@example.cn", of: Self.unit, by: "甲")
      #expect(try await book.deliver(on: Day(2026, 9, 11), at: .infinity) { _ in .delivered }.isEmpty)
      #expect(try await book.deliver(on: Day(2026, 9, 10), at: .infinity) { _ in .refused("550") }.count == 1)
      #expect(try await book.deliver(on: Day(2026, 9, 10), at: .infinity) { _ in .delivered }.isEmpty)
      try await book.setMailbox(nil, of: Self.unit, by: "甲")
      _ = try await book.run(on: Day(2026, 9, 10), by: "甲")
      #expect(try await book.deliver(on: Day(2026, 9, 10), at: .infinity) { _ in .delivered }.isEmpty)
    }
  }

  @Test func `a mail server is set without a password, and nothing of the book is altered`() async throws {
    try await Self.withBook { scene, book in
      let settings = ReminderMailSettings(
        url: "smtp://mail.example.cn:587", from: "mlps@example.cn", user: "mlps", startsTLS: true)
      try await book.set(settings, from: Day(2026, 9, 1), by: "甲", paper: "文")
      #expect(try await book.mailSettings(on: Day(2026, 8, 31)) == nil)
      #expect(try await book.mailSettings(on: Day(2026, 9, 1)) == settings)
      for value in [
        "{\"url\": \"smtp://a.cn\", \"from\": \"a@b.cn\", \"password\": \"x\"}",
        "{\"url\": \"smtp://u:p@a.cn\", \"from\": \"a@b.cn\"}",
        "{\"url\": \"http://a.cn\", \"from\": \"a@b.cn\"}", "{\"from\": \"a@b.cn\"}", "null",
        "{\"url\": \"smtp://a.cn\", \"from\": \"a@b.cn\", \"starttls\": \"yes\"}",
      ] {
        let refused = try await refusal {
          try await scene.app.run(
            script: """
              insert into policy.setting (key, since, value, set_by, paper)
              values ('smtp', '2026-04-01', '\(value)', '甲', '文')
              """)
        }
        #expect(refused == "mail_server_is_stated_without_a_password", "\(value)")
      }
      for table in ["reminder_run", "reminder", "digest", "digest_line", "mailbox", "delivery", "call_logged"] {
        #expect(
          try await refusal { try await scene.app.run(script: "delete from ledger.\(table)") } == "42501", "\(table)")
        let column = table == "digest_line" ? "digest" : "recorded_at"
        let altered = try await refusal {
          try await scene.app.run(script: "update ledger.\(table) set \(column) = \(column)")
        }
        #expect(altered == "42501", "\(table)")
      }
    }
  }
}
