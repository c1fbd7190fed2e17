import PQ
import Testing

@Suite struct NotificationTests {
  private func heard(_ count: Int, by session: Session) async throws -> [Notification] {
    var heard: [Notification] = []
    for try await notification in session.notifications {
      heard.append(notification)
      if heard.count == count { break }
    }
    return heard
  }

  @Test func `what one session tells another hears, in order`() async throws {
    let listener = try await TestServer.shared.connect()
    let speaker = try await TestServer.shared.connect()
    try await listener.listen("Odd \"name\"")
    let ears = Task { try await heard(3, by: listener) }
    for payload in ["一", "", "three"] { try await speaker.notify("Odd \"name\"", payload) }
    try await speaker.notify("other", "unheard")
    let all = try await ears.value
    #expect(all.map { $0.payload } == ["一", "", "three"])
    #expect(all.allSatisfy { $0.channel == "Odd \"name\"" })
    #expect(try await all[0].processID == speaker.processID)
  }

  @Test func `what came during other statements is not lost`() async throws {
    let listener = try await TestServer.shared.connect()
    let speaker = try await TestServer.shared.connect()
    try await listener.listen("kept")
    try await speaker.notify("kept", "a")
    try await listener.stream(Numbers(upTo: 1000), chunk: 100) { row in
      if row.number == 500 { try await speaker.notify("kept", "b") }
    }
    try await speaker.notify("kept", "c")
    #expect(try await listener.echo(1) == 1)
    #expect(try await heard(3, by: listener).map { $0.payload } == ["a", "b", "c"])
  }

  @Test func `a listening session serves other statements`() async throws {
    let listener = try await TestServer.shared.connect()
    let speaker = try await TestServer.shared.connect()
    try await listener.listen("served")
    let ears = Task { try await heard(1, by: listener) }
    for n in 0..<100 { #expect(try await listener.echo(n) == n) }
    try await speaker.notify("served", "x")
    #expect(try await ears.value.count == 1)
  }

  @Test func `what is rolled back is not told`() async throws {
    let listener = try await TestServer.shared.connect()
    let speaker = try await TestServer.shared.connect()
    try await listener.listen("undone")
    struct Refused: Error {}
    await #expect(throws: Refused.self) {
      try await speaker.transaction { speaker in
        try await speaker.notify("undone", "no")
        throw Refused()
      }
    }
    try await speaker.notify("undone", "yes")
    #expect(try await heard(1, by: listener).map { $0.payload } == ["yes"])
  }

  @Test func `waiting ends with its task`() async throws {
    let listener = try await TestServer.shared.connect()
    try await listener.listen("silence")
    let ears = Task { try await heard(1, by: listener) }
    #expect(try await listener.echo(1) == 1)
    ears.cancel()
    await #expect(throws: CancellationError.self) { try await ears.value }
    #expect(try await listener.echo(1) == 1)
  }

  @Test func `waiting ends with its connection`() async throws {
    let listener = try await TestServer.shared.connect()
    let other = try await TestServer.shared.connect()
    try await listener.listen("gone")
    let ears = Task { try await heard(1, by: listener) }
    try await kill(listener, from: other)
    let failure = await #expect(throws: ConnectionFailure.self) { try await ears.value }
    #expect(failure != nil)
    #expect(listener.isBroken)
  }
}
