import Testing

@testable import Backend

@Suite struct `The throttle` {
  @Test func `so many come in at a stroke, then one each time a token is there`() {
    let throttle = Throttle(Allowance(perSecond: 2, atOnce: 3))
    for _ in 1...3 { #expect(throttle.take("甲", at: .zero) == nil) }
    #expect(throttle.take("甲", at: .zero) == .milliseconds(500))
    #expect(throttle.take("甲", at: .milliseconds(250)) == .milliseconds(250))
    #expect(throttle.take("甲", at: .milliseconds(500)) == nil)
    #expect(throttle.take("甲", at: .milliseconds(500)) == .milliseconds(500))
  }

  @Test func `who was away for long has no more than at the beginning`() {
    let throttle = Throttle(Allowance(perSecond: 10, atOnce: 2))
    #expect(throttle.take("甲", at: .zero) == nil)
    for _ in 1...2 { #expect(throttle.take("甲", at: .seconds(3600)) == nil) }
    #expect(throttle.take("甲", at: .seconds(3600)) == .milliseconds(100))
  }

  @Test func `one sender takes nothing from another`() {
    let throttle = Throttle(Allowance(perSecond: 1, atOnce: 1))
    #expect(throttle.take("甲", at: .zero) == nil)
    #expect(throttle.take("乙", at: .zero) == nil)
    #expect(throttle.take("甲", at: .zero) != nil)
  }

  @Test func `of many senders no more are remembered than there is room for, and the busy one is`() {
    let throttle = Throttle(Allowance(perSecond: 0.001, atOnce: 1), capacity: 100)
    #expect(throttle.take("甲", at: .zero) == nil)
    for number in 1...10_000 {
      _ = throttle.take("来客\(number)", at: .zero)
      #expect(throttle.take("甲", at: .zero) != nil)
    }
    #expect(throttle.count <= 201)
  }

  @Test func `a clock that stands or goes back gives nothing away`() {
    let throttle = Throttle(Allowance(perSecond: 1, atOnce: 1))
    #expect(throttle.take("甲", at: .seconds(10)) == nil)
    #expect(throttle.take("甲", at: .seconds(5)) != nil)
    #expect(throttle.take("甲", at: .seconds(10)) != nil)
  }

  @Test func `an address is in its block and in no other`() throws {
    let block = try #require(AddressRange("10.2.0.0/15"))
    for address in ["10.1.255.255", "10.4.0.0", "11.0.0.1", "::1", "10.2", "", "甲"] {
      #expect(!block.contains(address), "\(address)")
    }
    #expect(block.contains("10.3.2.1"))
    #expect(try #require(AddressRange("10.0.0.7")).contains("::ffff:10.0.0.7"))
    #expect(try #require(AddressRange("fd00::/8")).contains("fdab::1"))
    #expect(AddressRange.loopback.holds("127.9.9.9") && AddressRange.loopback.holds("::1"))
    for text in ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "fd00::/129", "localhost", "", "/8", "10.0.0.0/"] {
      #expect(AddressRange(text) == nil, "\(text)")
    }
  }

  @Test func `the addresses of one IPv6 household count as one`() {
    #expect(AddressRange.household(of: "fd00::1") == AddressRange.household(of: "fd00::ffff:1"))
    #expect(AddressRange.household(of: "fd00::1") != AddressRange.household(of: "fd00:0:0:1::1"))
    #expect(AddressRange.household(of: "10.0.0.1") != AddressRange.household(of: "10.0.0.2"))
  }

  @Test func `a listening place is a host and a port`() {
    #expect(ListeningPlace("127.0.0.1:0")?.description == "127.0.0.1:0")
    #expect(ListeningPlace("[::1]:8443")?.host == "::1")
    #expect(ListeningPlace("[::1]:8443")?.isLoopback == true)
    #expect(ListeningPlace("0.0.0.0:80")?.isLoopback == false)
    for text in ["", ":80", "::1:80", "host", "host:", "host:65536", "host:-1", "[::1:80", "host:八"] {
      #expect(ListeningPlace(text) == nil, "\(text)")
    }
  }
}
