import Reports
import Statute
import Testing

@Suite struct ScheduleTests {
  private static let (begins, ends) = (Day(2015, 11, 16), Day(2016, 6, 30))

  private static func campaign(_ cycles: [ReportingCycle]) throws -> Campaign {
    var campaign = try #require(Campaign.named("liaocheng-2015"))
    campaign.settings.issues = cycles
    return campaign
  }

  /// Chance that can be had again.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ (state >> 33)) &* 0xff51_afd7_ed55_8ccd
    }

    mutating func cycle() -> ReportingCycle {
      let every: [ReportingCycle.Every] =
        [.day, .monthEnd] + ReportingCycle.Weekday.allCases.map(ReportingCycle.Every.week)
      let days = (0...1).map { _ in Self.day(&self) }.sorted()
      return ReportingCycle(
        every.randomElement(using: &self) ?? .day, from: Bool.random(using: &self) ? days[0] : nil,
        through: Bool.random(using: &self) ? days[1] : nil)
    }

    /// Within the campaign, or a little beside it.
    static func day(_ chance: inout Chance) -> Day { ScheduleTests.begins + Int.random(in: -20...250, using: &chance) }
  }

  /// What an entry asks for, said of one day by itself.
  private static func falls(_ day: Day, on cycle: ReportingCycle) -> Bool {
    guard day >= begins, day <= ends, cycle.from.map({ day >= $0 }) ?? true, cycle.through.map({ day <= $0 }) ?? true
    else { return false }
    return switch cycle.every {
    case .day: true
    case .week(let weekday): day.weekday == weekday.number
    case .monthEnd: (day + 1).civil.day == 1
    }
  }

  @Test(arguments: 0..<200) func `the days of a schedule are those that its entries ask for, in order and once each`(
    seed: UInt64
  ) throws {
    var chance = Chance(state: seed)
    let cycles = (0..<Int.random(in: 0...4, using: &chance)).map { _ in chance.cycle() }
    let asked = (-30...300).map { Self.begins + $0 }.filter { day in cycles.contains { Self.falls(day, on: $0) } }
    #expect(try Self.campaign(cycles).issueDays == asked)
    for cycle in cycles {
      let own = cycle.days(begins: Self.begins, ends: Self.ends)
      #expect(own == asked.filter { Self.falls($0, on: cycle) }, "\(cycle)")
    }
  }

  @Test func `a month ends on its last day, in February too, and at the end of all days`() {
    let monthly = ReportingCycle(.monthEnd)
    #expect(
      monthly.days(begins: Day(2016, 1, 31), ends: Day(2016, 4, 29)).map(\.description)
        == ["2016-01-31", "2016-02-29", "2016-03-31"])
    #expect(monthly.days(begins: Day(2015, 2, 1), ends: Day(2015, 2, 28)) == [Day(2015, 2, 28)])
    #expect(monthly.days(begins: Day(9999, 11, 30), ends: Day(9999, 12, 31)).count == 2)
    #expect(ReportingCycle(.week(on: .sunday)).days(begins: Day(2016, 2, 29), ends: Day(2016, 3, 5)) == [])
    #expect(ReportingCycle(.day).days(begins: Day(2016, 2, 29), ends: Day(2016, 2, 29)) == [Day(2016, 2, 29)])
  }

  @Test func `what is shipped publishes to its last day, and to the days its sources name`() throws {
    for campaign in Campaign.catalogue {
      #expect(campaign.issueDays.last == campaign.ends && !campaign.settings.issuesNote.isEmpty, "\(campaign.id)")
    }
    let liaocheng = try #require(Campaign.named("liaocheng-2015"))
    #expect(Set(liaocheng.issueDays).isSuperset(of: [Day(2015, 12, 20), Day(2015, 12, 31), Day(2016, 3, 31)]))
    // Weekly returns are in on a Tuesday, or on the second working day after a holiday.
    for day in liaocheng.issueDays where day.weekday == 4 {
      let due = liaocheng.settings.returnsDue(for: day)
      #expect(due == day - 2 || !WorkingCalendar.published.isWorkingDay(day - 2) && due > day - 2, "\(day) \(due)")
    }
  }

  @Test func `a holiday moves the day of the returns and never that of the issue`() throws {
    let schedule = Schedule([(Self.begins, try Self.campaign([ReportingCycle(.week(on: .thursday))]))])
    // 2016-02-09 lies in 春节.
    #expect(schedule.days.contains(Day(2016, 2, 11)))
    #expect(schedule.returnsDue(for: Day(2016, 2, 11)) == Day(2016, 2, 15))
    #expect(schedule.returnsDue(for: Day(2016, 3, 31)) == Day(2016, 3, 29))
    #expect(schedule.returnsDue(for: Day(2016, 3, 30)) == nil)
  }

  @Test func `each definition says its own days, and none is left after the end`() throws {
    let weekly = try Self.campaign([ReportingCycle(.week(on: .thursday))])
    let monthly = try Self.campaign([ReportingCycle(.monthEnd)])
    let turn = Day(2016, 3, 31)
    let both = Schedule([(Day(2015, 12, 1), weekly), (turn, monthly)])
    // The first stands from ever, and the second says of its own first day what it is.
    #expect(both.days == weekly.issueDays.filter { $0 < turn } + monthly.issueDays.filter { $0 >= turn })
    #expect(both.days.first == Day(2015, 11, 19))
    let closed = Schedule([(Day(2015, 12, 1), weekly), (turn, monthly)], closedOn: Day(2016, 5, 31))
    #expect(closed.days == both.days.filter { $0 <= Day(2016, 5, 31) } && closed.days.last == Day(2016, 5, 31))
    #expect(Schedule([(turn, try Self.campaign([]))]).days == [])
  }

  @Test(arguments: 0..<200) func `what is owed is what has come and was not published, whatever was`(seed: UInt64)
    throws
  {
    var chance = Chance(state: seed)
    let schedule = Schedule([(Self.begins, try Self.campaign([chance.cycle(), chance.cycle()]))])
    let any = (-30...300).map { Self.begins + $0 }
    let published = Set(any.filter { _ in Bool.random(using: &chance) })
    let drafted = published.union(any.filter { _ in Int.random(in: 0..<4, using: &chance) == 0 })
    let day = Chance.day(&chance)
    let issues = schedule.issues(on: day, published: published, drafted: drafted)
    #expect(issues.map(\.asOf) == schedule.days.filter { $0 <= day } + schedule.days.filter { $0 > day }.prefix(1))
    for (asOf, state) in issues {
      switch state {
      case .published: #expect(published.contains(asOf))
      case .toCome: #expect(asOf > day && !published.contains(asOf))
      case .draft: #expect(drafted.contains(asOf) && !published.contains(asOf) && asOf <= day)
      case .due, .missed:
        #expect(!drafted.contains(asOf) && asOf <= day)
        #expect((state == .missed) == schedule.days.contains { $0 > asOf && $0 <= day })
      }
    }
    let owed = schedule.owed(on: day, published: published)
    #expect(owed == issues.filter { [.draft, .due, .missed].contains($0.state) }.map(\.asOf))
    // Built oldest first, nothing is owed in the end, and the same asked again.
    #expect(schedule.owed(on: day, published: published.union(owed)) == [])
  }
}
