import Casework
import PQ
import Statute
import Store
import Testing
import _TestKit

@Suite struct `The dues of any history` {
  /// Every due that stood on a day, by its number: the day and how it stood.
  private static func standing(_ session: Session, on day: Day) async throws -> [String: String] {
    let rows = try await session.fetchCells(
      """
      select coalesce(d.root, d.id)::text, s.due || ' ' || s.status
      from ledger.due_standing('\(day)', 'infinity') s join ledger.due d on d.id = s.id
      """)
    return Dictionary(uniqueKeysWithValues: zip(rows.texts(0), rows.texts(1)))
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `a notice moves the running ones alone, and nothing else moves any`(seed: UInt64) async throws {
    let history = History(seed: seed)
    var chance = Shuffler(seed: seed)
    let today = Day(2016, 3, 1) + Int.random(in: 0..<120, using: &chance)
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<history.lines.count, into: books)
      try await books.session(\.app) { app in
        let written = try await DueWriter(app).start(after: 0).count + DueWriter(app).sweep(on: today)
        #expect(written > 30)
        let before = try await Self.standing(app, on: today)

        // What the place sets now is for what starts from now on.
        for limit in TimeLimit.allCases {
          try await app.run(
            script: """
              insert into policy.setting (key, since, value, set_by, paper)
              values ('time_limit:\(limit.rawValue)', '2000-01-01', '{"days": 1}', '甲', '聊公网〔2016〕9号')
              """)
        }
        #expect(try await DueWriter(app).start(after: 0).isEmpty)
        #expect(try await Self.standing(app, on: today) == before)

        let first = Day(2016, 1, 1)
        let off = Set((0..<80).map { _ in first + Int.random(in: 0..<366, using: &chance) })
        let notice = try HolidayYear(
          year: 2016, papers: [], days: off.map { HolidayDay($0, festival: "放假", isOff: true) })
        let pool = Pool(books.app, size: 1)
        let moved = try await DueBook(pool).load(
          notice, source: "国办发明电〔2015〕18号", publishedOn: Day(2015, 12, 10), by: "甲", on: today)
        await pool.close()
        #expect(moved.moved > 0)
        let after = try await Self.standing(app, on: today)
        #expect(after.keys == before.keys)
        for (id, stood) in before where after[id] != stood {
          let status = stood.split(separator: " ")[1]
          #expect(["open", "late", "provisional"].contains(status), "\(id) \(stood) → \(after[id] ?? "")")
        }
        // Those done or fallen away have no second row.
        let settled = before.filter { !["open", "late", "provisional"].contains($0.value.split(separator: " ")[1]) }
        #expect(!settled.isEmpty)
        let replaced = Set(try await app.texts("select root::text from ledger.due where reason = 'holiday_table'"))
        #expect(replaced.isDisjoint(with: settled.keys))
        #expect(try await app.number("select count(*) from ledger.due where due < starts_on or due < raw_due") == 0)
      }
    }
  }

  @Test(arguments: [3] as [UInt64])
  func `a provisional day makes nobody late, on any day`(seed: UInt64) async throws {
    let history = History(seed: seed)
    try await EphemeralDatabase.use { books in
      try await history.restore(0..<history.lines.count, into: books)
      try await books.session(\.app) { app in
        // So long that they end in years of which nobody knows the notice.
        for limit in TimeLimit.allCases {
          try await app.run(
            script: """
              insert into policy.setting (key, since, value, set_by, paper)
              values ('time_limit:\(limit.rawValue)', '2000-01-01', '{"months": 420}', '甲', '聊公网〔2016〕9号')
              """)
        }
        try await DueWriter(app).start(after: 0)
        #expect(try await app.number("select count(*) from ledger.due where provisional") > 0)
        for day in ["2016-06-30", "2026-11-21", "2060-06-30"] {
          #expect(
            try await app.number(
              """
              select count(*) from ledger.due_standing('\(day)', 'infinity')
              where provisional and status in ('late', 'met_late')
              """) == 0)
        }
      }
    }
  }
}
