import Reports
import Statute
import Testing

@Suite struct SettingsTests {
  @Test(arguments: [
    (Day(2016, 3, 31), Day(2016, 3, 29)), (Day(2016, 6, 30), Day(2016, 6, 28)),
    // Over 清明节 to the second working day after it; on a Sunday that was worked on for 春节 none.
    (Day(2016, 4, 6), Day(2016, 4, 6)), (Day(2016, 2, 16), Day(2016, 2, 14)),
  ])
  func `a return is due some days before, or on the second working day after a holiday`(asOf: Day, due: Day) throws {
    let settings = try #require(Campaign.named("liaocheng-2015")).settings
    #expect(settings.returnsDue(for: asOf) == due)
  }
}
