import Reports
import Statute
import Testing

@Suite struct StandingTests {
  @Test func `ranks are competition ranks by the printed rate`() {
    let ranking = Ranking(
      [(1, 9, 10), (2, 10, 10), (3, 9, 10), (4, 5, 10), (5, 0, 0), (6, 2, 2)].map {
        (key: $0.0, part: $0.1, whole: $0.2)
      },
      minimum: 3)
    #expect([1, 2, 3, 4].map { ranking[$0] } == [2, 1, 2, 4])
    #expect(ranking[5] == nil && ranking[6] == nil)
  }

  @Test(arguments: 1...50)
  func `of any rows, each rank is one more than the rows above it`(seed: Int) {
    let rates = (0..<12).map { (key: $0, part: ($0 * seed * 7) % 11, whole: 10 + ($0 * seed) % 3) }
    let ranking = Ranking(rates, minimum: 1)
    for row in rates {
      let above = rates.count { Rate(of: $0.part, in: $0.whole)! > Rate(of: row.part, in: row.whole)! }
      #expect(ranking[row.key] == above + 1)
    }
  }

  @Test func `the plan is a straight line by calendar days`() throws {
    let plan = try #require(
      PlannedProgress([.init(on: Day(2015, 11, 16), percent: 0), .init(on: Day(2016, 6, 30), percent: 100)]))
    #expect(plan.tenths(on: Day(2015, 11, 1)) == 0)
    #expect(plan.tenths(on: Day(2015, 11, 16)) == 0)
    #expect(plan.tenths(on: Day(2015, 11, 17)) == 4)
    #expect(plan.tenths(on: Day(2016, 3, 31)) == 599)
    #expect(plan.tenths(on: Day(2016, 6, 29)) == 996)
    #expect(plan.tenths(on: Day(2016, 6, 30)) == 1000)
    #expect(plan.tenths(on: Day(2017, 1, 1)) == 1000)
  }

  @Test func `a plan that falls or stands still in time is none`() {
    #expect(PlannedProgress([]) == nil)
    #expect(PlannedProgress([.init(on: Day(2016, 1, 1), percent: 50), .init(on: Day(2016, 2, 1), percent: 40)]) == nil)
    #expect(PlannedProgress([.init(on: Day(2016, 1, 1), percent: 5), .init(on: Day(2016, 1, 1), percent: 40)]) == nil)
  }

  @Test(arguments: [
    (0, false, Lamp.green), (-100, false, .green), (-101, false, .yellow), (-300, false, .yellow), (-301, false, .red),
    (500, true, .red),
  ])
  func `a lamp turns just below its threshold, and an overdue item makes it red`(
    deviation: Int, isOverdue: Bool, lamp: Lamp
  ) {
    let thresholds = LampThresholds(yellowBelow: -100, redBelow: -300)
    #expect(Lamp(deviation: deviation, isOverdue: isOverdue, thresholds: thresholds) == lamp)
  }

  @Test func `an instant is printed by the clock of Shanghai`() {
    #expect(CivilInstant(utc: "2016-06-30T10:00:00Z")?.description == "2016年6月30日18时00分")
    #expect(CivilInstant(utc: "2015-12-31T16:05:59.123456Z")?.description == "2016年1月1日0时05分")
    #expect(CivilInstant(utc: "2016-06-30 10:00:00") == nil)
    #expect(CivilInstant(utc: "2016-06-30T25:00:00Z") == nil)
  }
}
