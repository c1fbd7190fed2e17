import Testing

@Suite struct WalkthroughTests {
  @Test func `a new house is walked through as the manual shows`() throws {
    try Walkthrough().walk()
  }
}
