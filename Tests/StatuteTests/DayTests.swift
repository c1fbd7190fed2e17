import Statute
import Testing

@Suite struct DayTests {
  @Test func `every day of four centuries survives the round trip`() {
    var day = Day(1899, 12, 31)
    while day < Day(2300, 1, 1) {
      let (y, m, d) = day.civil
      #expect(Day(y, m, d) == day)
      let next = day + 1
      #expect(next.weekday == day.weekday % 7 + 1)
      day = next
    }
  }

  @Test func `the count starts where PostgreSQL's does`() {
    #expect(Day(2000, 1, 1).number == 0)
    #expect(Day(2000, 1, 1).weekday == 6)
    #expect(Day(2026, 9, 21).weekday == 1)
  }

  @Test func `months clamp to the last day`() {
    #expect(Day(2026, 11, 30).adding(months: 3) == Day(2027, 2, 28))
    #expect(Day(2024, 2, 29).adding(months: -12) == Day(2023, 2, 28))
  }

  @Test func `what is no day is not read`() {
    #expect(Day(iso: "2016-02-30") == nil)
    #expect(Day(iso: "2016-2-03") == nil)
    #expect(Day(iso: "2016-02-29")?.description == "2016-02-29")
  }
}
