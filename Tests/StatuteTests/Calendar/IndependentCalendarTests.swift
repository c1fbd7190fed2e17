import Statute
import Testing

@Suite struct IndependentCalendarTests {
  @Test func `every day of 2013 to 2026 is worked or not as an independent table has it`() throws {
    let calendar = WorkingCalendar.published
    let other = try IndependentCalendar().days
    #expect(other.count == Day(2027, 1, 1) - Day(2013, 1, 1))
    #expect(other.first?.day == Day(2013, 1, 1) && other.last?.day == Day(2026, 12, 31))
    let differing = other.filter { calendar.isWorkingDay($0.day) != $0.isWorked }.map(\.day.description)
    #expect(differing == [])
    #expect(other.filter { calendar.standing(of: $0.day).isProvisional }.map(\.day.description) == [])
  }

  /// Counting by the table, ten working days after each day, is counting by the rule.
  @Test func `ten working days from any day end where an independent count ends them`() throws {
    let calendar = WorkingCalendar.published
    let worked = try IndependentCalendar().days.filter(\.isWorked).map(\.day)
    var next = 0
    var differing: [String] = []
    for number in Day(2013, 1, 1).number..<Day(2026, 12, 1).number {
      let start = Day(number: number)
      while worked[next] <= start { next += 1 }
      if calendar.adding(workingDays: 10, to: start).due != worked[next + 9] { differing.append(start.description) }
    }
    #expect(differing == [])
  }
}
