import Reports
import Statute
import Testing

@Suite struct RateTests {
  @Test(arguments: [
    (0, 5, "0.0"), (5, 5, "100.0"), (1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"), (1, 2000, "0.1"), (1, 16, "6.3"),
    (1999, 2000, "99.9"), (9999, 10_000, "99.9"), (1, 10_000, "0.1"), (126, 134, "94.0"), (36, 39, "92.3"),
    (118, 122, "96.7"),
    (173, 1061, "16.3"), (5, 53, "9.4"), (4, 160, "2.5"), (5, 400, "1.3"), (1974, 1926, "102.5"),
  ])
  func `a rate prints one place, half-up, and never hides what is left or done`(part: Int, whole: Int, text: String) {
    #expect(Rate(of: part, in: whole)?.description == text)
  }

  @Test func `a rate of nothing is no rate`() {
    #expect(Rate(of: 0, in: 0) == nil)
  }

  @Test func `over all small fractions a rate is the nearest tenth, clamped, and grows with its part`() {
    for whole in 1...400 {
      var last = -1
      for part in 0...whole {
        let tenths = Rate(of: part, in: whole)!.tenths
        let isHalfUp = 2 * whole * tenths - whole <= 2000 * part && 2000 * part < 2 * whole * tenths + whole
        #expect(isHalfUp || (tenths == 999 && part < whole) || (tenths == 1 && part > 0))
        #expect((tenths == 1000) == (part == whole))
        #expect((tenths == 0) == (part == 0))
        #expect(tenths >= last)
        last = tenths
      }
    }
  }

  @Test func `the change is the difference of the two printed rates`() {
    let (before, now) = (Rate(of: 1, in: 3)!, Rate(of: 2, in: 3)!)
    #expect(now - before == 334)
    #expect(Rate.printed(tenths: -5) == "-0.5")
  }
}
