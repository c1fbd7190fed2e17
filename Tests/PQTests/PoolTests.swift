import PQ
import Testing

@Suite struct PoolTests {
  private var conninfo: String { TestServer.shared.conninfo }

  @Test func `a session is lent, and lent again`() async throws {
    let pool = Pool(conninfo, size: 3)
    let first = try await pool.withSession { try await $0.processID }
    let second = try await pool.withSession { try await $0.processID }
    #expect(first == second)
    #expect(await pool.count == Pool.Count(idle: 1, lent: 0, connecting: 0, waiting: 0))
    await pool.close()
  }

  @Test func `many share few`() async throws {
    let pool = Pool(conninfo, size: 3, acquireTimeout: .seconds(60))
    let processes = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<100 {
        group.addTask { try await pool.withSession { try await $0.fetchOne(ServerProcess()).value } }
      }
      return try await group.reduce(into: [Int32]()) { $0.append($1) }
    }
    #expect(processes.count == 100)
    #expect((1...3).contains(Set(processes).count))
    #expect(await pool.count.lent == 0)
    await pool.close()
  }

  @Test func `an exhausted pool refuses in bounded time`() async throws {
    let pool = Pool(conninfo, size: 1, acquireTimeout: .seconds(2))
    try await pool.withSession { session in
      await #expect(throws: PoolFailure.exhausted(waited: .seconds(2))) { try await pool.withSession { _ in } }
      #expect(await pool.count.waiting == 0)
      _ = try await session.echo(1)
    }
    try await pool.withSession { _ in }
    await pool.close()
  }

  @Test func `a cancelled wait leaves the line`() async throws {
    let pool = Pool(conninfo, size: 1, acquireTimeout: .seconds(600))
    try await pool.withSession { _ in
      let waiter = Task { try await pool.withSession { _ in } }
      _ = await eventually { await pool.count.waiting == 1 }
      waiter.cancel()
      await #expect(throws: CancellationError.self) { try await waiter.value }
      #expect(await eventually { await pool.count.waiting == 0 })
      try Task.checkCancellation()
    }
    await pool.close()
  }

  @Test func `a killed session is replaced`() async throws {
    let pool = Pool(conninfo, size: 2)
    let killer = try await TestServer.shared.connect()
    let before = try await pool.withSession { try await $0.processID }
    await #expect(throws: ConnectionFailure.self) {
      try await pool.withSession { session in
        try await kill(session, from: killer)
        _ = try await session.echo(1)
      }
    }
    let after = try await pool.withSession { try await $0.fetchOne(ServerProcess()).value }
    #expect(before != after)
    await pool.close()
  }

  @Test func `an idle session that died unseen is found out before it is lent`() async throws {
    let pool = Pool(conninfo, size: 2, idleCheck: .zero)
    let killer = try await TestServer.shared.connect()
    try await pool.withSession { try await kill($0, from: killer) }
    #expect(try await pool.withSession { try await $0.echo(1) } == 1)
    await pool.close()
  }

  @Test func `one cut connection makes the others suspect`() async throws {
    let pool = Pool(conninfo, size: 2, idleCheck: .seconds(3600))
    let killer = try await TestServer.shared.connect()
    try await pool.withSession { first in
      try await pool.withSession { second in
        try await kill(first, from: killer)
        try await kill(second, from: killer)
      }
    }
    #expect(await pool.count.idle == 2)
    await #expect(throws: ConnectionFailure.self) { try await pool.withSession { _ = try await $0.echo(1) } }
    #expect(try await pool.withSession { try await $0.echo(1) } == 1)
    await pool.close()
  }

  @Test func `an unreachable server is told apart from an exhausted pool`() async throws {
    let pool = Pool("host=/nowhere/at/all", acquireTimeout: .milliseconds(200))
    let failure = await #expect(throws: PoolFailure.self) { try await pool.withSession { _ in } }
    guard case .unreachable(let cause) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(cause.kind == .notMade)
    #expect(await eventually { await pool.count.connecting == 0 })
    await pool.close()
  }

  @Test func `each new session is prepared`() async throws {
    let pool = Pool(conninfo, size: 1) { try await $0.run(script: "set application_name = 'prepared'") }
    let name = try await pool.withSession { try await $0.cell("select current_setting('application_name')") }
    #expect(name == .text("prepared"))
    await pool.close()
  }

  @Test func `a closed pool lends nothing`() async throws {
    let pool = Pool(conninfo, size: 1)
    try await pool.withSession { _ in await pool.close() }
    #expect(await pool.count == Pool.Count(idle: 0, lent: 0, connecting: 0, waiting: 0))
    await #expect(throws: PoolFailure.closed) { try await pool.withSession { _ in } }
  }

  @Test func `back-off doubles up to its cap, less a part left to chance`() {
    let backOff = BackOff(first: .milliseconds(100), cap: .seconds(1))
    let limits = (1...6).map { backOff.limit(before: $0) }
    #expect(limits == [100, 200, 400, 800, 1000, 1000].map { .milliseconds($0) })
    #expect(backOff.limit(before: 1_000_000) == .seconds(1))
    for attempt in 1...6 {
      let (limit, wait) = (backOff.limit(before: attempt), backOff.wait(before: attempt))
      #expect(wait <= limit && wait >= limit / 2)
    }
  }
}
