import Statute
import Testing

@Suite struct WorkingCalendarTests {
  let calendar = WorkingCalendar.published
  static let loaded = Array(2013...2026)

  @Test(arguments: [
    (10, Day(2026, 9, 21), Day(2026, 10, 12)),
    (10, Day(2026, 2, 9), Day(2026, 2, 28)),
    (5, Day(2026, 4, 29), Day(2026, 5, 9)),
    (10, Day(2025, 9, 22), Day(2025, 10, 11)),
    (10, Day(2026, 12, 1), Day(2026, 12, 15)),
  ])
  func `so many working days end on this day`(count: Int, start: Day, due: Day) {
    let found = calendar.adding(workingDays: count, to: start)
    #expect(found.due == due)
    #expect(found.rawDue == due)
    #expect(!found.isProvisional)
  }

  @Test(arguments: [
    (Day(2026, 9, 2), Day(2026, 10, 2), Day(2026, 10, 8)),
    (Day(2026, 1, 16), Day(2026, 2, 15), Day(2026, 2, 24)),
    (Day(2026, 10, 12), Day(2026, 11, 11), Day(2026, 11, 11)),
  ])
  func `thirty days are carried past the holiday`(start: Day, raw: Day, due: Day) {
    let found = calendar.adding(days: 30, to: start)
    #expect(found.rawDue == raw)
    #expect(found.due == due)
    #expect(found.skipped.map(\.day) == (0..<(due - raw)).map { raw + $0 })
    #expect(!found.isProvisional)
  }

  @Test func `months clamp, then roll off a Sunday`() {
    let found = calendar.adding(months: 3, to: Day(2026, 11, 30))
    #expect(found.rawDue == Day(2027, 2, 28))
    #expect(found.due == Day(2027, 3, 1))
    #expect(found.isProvisional)
    #expect(found.skipped == [SkippedDay(day: Day(2027, 2, 28), reason: .weekend)])
  }

  @Test func `the renewal window of a certificate from before 2025 opens on 30 September 2027`() {
    let last = Day(2025, 1, 1).adding(months: 36) - 1
    #expect(last == Day(2027, 12, 31))
    #expect(calendar.adding(months: -3, to: last).due == Day(2027, 9, 30))
  }

  @Test func `the days skipped are named`() {
    let found = calendar.adding(workingDays: 10, to: Day(2026, 9, 21))
    #expect(found.skipped.count == 11)
    #expect(found.skipped.first == SkippedDay(day: Day(2026, 9, 25), reason: .holiday("中秋节")))
    #expect(found.skipped.last == SkippedDay(day: Day(2026, 10, 11), reason: .weekend))
    #expect(found.skipped.contains(SkippedDay(day: Day(2026, 10, 3), reason: .holiday("国庆节"))))
  }

  @Test func `rest and make-up days of 2026 are those of the notice`() {
    let spans: [(Day, Day)] = [
      (Day(2026, 1, 1), Day(2026, 1, 3)), (Day(2026, 2, 15), Day(2026, 2, 23)), (Day(2026, 4, 4), Day(2026, 4, 6)),
      (Day(2026, 5, 1), Day(2026, 5, 5)), (Day(2026, 6, 19), Day(2026, 6, 21)), (Day(2026, 9, 25), Day(2026, 9, 27)),
      (Day(2026, 10, 1), Day(2026, 10, 7)),
    ]
    let rest = spans.flatMap { first, last in (0...(last - first)).map { first + $0 } }
    let work = [
      Day(2026, 1, 4), Day(2026, 2, 14), Day(2026, 2, 28), Day(2026, 5, 9), Day(2026, 9, 20), Day(2026, 10, 10),
    ]
    let days = calendar.years[2026]?.days ?? []
    #expect(days.filter(\.isOff).map(\.day) == rest)
    #expect(days.filter { !$0.isOff }.map(\.day) == work)
  }

  @Test func `the years known are those loaded`() {
    #expect(calendar.years.keys.sorted() == Self.loaded)
    #expect(calendar.years.values.allSatisfy { !$0.papers.isEmpty })
    #expect(calendar.standing(of: Day(2016, 10, 8)).makeUp == "国庆节")
    #expect(!calendar.standing(of: Day(2016, 10, 8)).isProvisional)
  }

  @Test func `a notice may reach into the December before`() {
    #expect(calendar.standing(of: Day(2022, 12, 31)).rest == .holiday("元旦"))
    #expect(!calendar.standing(of: Day(2022, 12, 31)).isProvisional)
    #expect(calendar.standing(of: Day(2018, 12, 29)).makeUp == "元旦")
    #expect(calendar.standing(of: Day(2012, 12, 31)).isProvisional)
  }

  @Test func `a year without a notice is provisional, and no longer once loaded`() throws {
    let before = calendar.adding(workingDays: 10, to: Day(2026, 12, 25))
    #expect(before.isProvisional)
    #expect(before.due == Day(2027, 1, 8))
    let year = try HolidayYear(
      year: 2027, papers: ["x"],
      days: (1...3).map { HolidayDay(Day(2027, 1, $0), festival: "元旦", isOff: true) })
    let after = calendar.loading([year]).adding(workingDays: 10, to: Day(2026, 12, 25))
    #expect(!after.isProvisional)
    #expect(after.due == Day(2027, 1, 11))
  }

  @Test func `an empty year stays unknown and displaces nothing`() throws {
    let empty = try HolidayYear(year: 2027, papers: [], days: [])
    let again = try HolidayYear(year: 2026, papers: [], days: [])
    let loaded = calendar.loading([empty, again])
    #expect(!loaded.knows(2027))
    #expect(loaded.adding(workingDays: 10, to: Day(2026, 9, 21)).due == Day(2026, 10, 12))
  }

  @Test func `a table that no notice can hold is refused`() {
    let off = { (day: Day) in HolidayDay(day, festival: "元旦", isOff: true) }
    #expect(throws: HolidayYearDefect.dayOfAnotherYear(Day(2026, 11, 30))) {
      try HolidayYear(year: 2027, papers: [], days: [off(Day(2026, 11, 30))])
    }
    #expect(throws: HolidayYearDefect.dayTwice(Day(2027, 1, 1))) {
      try HolidayYear(year: 2027, papers: [], days: [off(Day(2027, 1, 1)), off(Day(2027, 1, 1))])
    }
    #expect(throws: HolidayYearDefect.makeUpOnWeekday(Day(2027, 1, 4))) {
      try HolidayYear(
        year: 2027, papers: [], days: [HolidayDay(Day(2027, 1, 4), festival: "元旦", isOff: false)])
    }
  }

  @Test func `counting back finds the last day for a notice three working days ahead`() {
    let found = calendar.adding(workingDays: -3, to: Day(2026, 10, 12))
    // 10-10 and 10-09 are worked, and 10-08.
    #expect(found.due == Day(2026, 10, 8))
    #expect(found.skipped.map(\.day) == [11].map { Day(2026, 10, $0) })
  }

  @Test func `a weekly return planned in a holiday is due on the second working day after it`() {
    #expect(calendar.returnDay(planned: Day(2016, 10, 4)).due == Day(2016, 10, 9))
    #expect(calendar.returnDay(planned: Day(2016, 9, 27)).due == Day(2016, 9, 27))
  }

  @Test func `adding working days is monotone and is undone by counting`() {
    var source = SeededNumbers(seed: 20_261_121)
    for _ in 0..<2_000 {
      let start = Day(2012, 1, 1) + Int.random(in: 0..<6_000, using: &source)
      let n = Int.random(in: 1...60, using: &source)
      let found = calendar.adding(workingDays: n, to: start)
      #expect(calendar.isWorkingDay(found.due))
      #expect(calendar.workingDays(after: start, through: found.due) == n)
      #expect(found.skipped.count + n == found.due - start)
      #expect(calendar.adding(workingDays: n + 1, to: start).due > found.due)
      #expect(calendar.adding(workingDays: n, to: start + 1).due >= found.due)
      let back = calendar.adding(workingDays: -n, to: found.due)
      #expect(calendar.workingDays(after: back.due - 1, through: found.due - 1) == n)
      let days = calendar.adding(days: n, to: start)
      #expect(days.rawDue - start == n)
      #expect(calendar.isWorkingDay(days.due))
      #expect(days.skipped.count == days.due - days.rawDue)
    }
  }
}
