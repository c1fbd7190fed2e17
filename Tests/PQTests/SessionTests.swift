import Foundation
import PQ
import Testing

@Suite struct SessionTests {
  private struct Count: Statement {
    static let sql = "select count(*) from pg_prepared_statements"
    typealias Answer = Single<Int>
  }

  private struct Insert: Statement {
    static let sql = "insert into thing select n from unnest($1) n"
    let numbers: [Int32]
    func bind(to parameters: inout Parameters) { parameters.append(numbers) }
  }

  private struct Things: Statement {
    static let sql = "select * from thing order by 1"
    typealias Answer = Single<Int>
  }

  @Test func `a statement is prepared once`() async throws {
    let session = try await TestServer.shared.connect()
    for n in 1...3 { #expect(try await session.echo(n) == n) }
    #expect(try await session.fetchOne(Count()).value == 2)
    #expect(try await session.echo("x") == "x")
    #expect(try await session.fetchOne(Count()).value == 3)
  }

  @Test(.enabled(if: access("/proc/self/autogroup", F_OK) == 0, "the kernel groups by sessions"))
  func `a session that gives way goes last, and is not lent again`() async throws {
    let pool = Pool(TestServer.shared.conninfo, size: 1)
    func process() async throws -> (number: Int32, rank: String, policy: Int32) {
      try await pool.withSession { try await Self.process(of: $0) }
    }
    let usual = try await process()
    #expect(usual.rank == "0" && usual.policy == SCHED_OTHER)
    #expect(try await process().number == usual.number)
    let last = try await pool.withSession { session in
      await session.giveWay()
      #expect(try await session.echo(1) == 1)
      return try await Self.process(of: session)
    }
    #expect(last.rank == "\(ScheduledGroup.lowRank)" && last.policy == ScheduledGroup.lastPolicy)
    let next = try await process()
    #expect(next.number != last.number && next.rank == "0" && next.policy == SCHED_OTHER)
    await pool.close()
  }

  private static func process(of session: Session) async throws -> (number: Int32, rank: String, policy: Int32) {
    let number = try await session.processID
    let group = try String(contentsOfFile: "/proc/\(number)/autogroup", encoding: .utf8)
    let rank = try #require(group.split(separator: " ").last).trimmingCharacters(in: .newlines)
    return (number, rank, sched_getscheduler(number))
  }

  @Test func `a statement tells how many rows it touched`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.run(script: "create temp table thing (id int)")
    #expect(try await session.execute(Insert(numbers: [1, 2, 3])) == 3)
    #expect(try await session.execute(sql: "delete from thing where id > 1") == 2)
    #expect(try await session.fetchAll(Things()).map { $0.value } == [1])
  }

  @Test func `a table that changed under a prepared statement is no obstacle`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.run(script: "create temp table thing (id int); insert into thing values (1)")
    #expect(try await session.fetchAll(Things()).count == 1)
    try await session.run(script: "alter table thing alter id type bigint")
    #expect(try await session.fetchAll(Things()).count == 1)
    try await session.run(script: "deallocate all")
    #expect(try await session.fetchAll(Things()).count == 1)
  }

  @Test func `a statement can be described without being run`() async throws {
    let session = try await TestServer.shared.connect()
    let type: any Statement.Type = Numbers.self
    let inferred = try await session.describe(type)
    #expect(inferred.parameters == [OID.int4])
    let typed = try await session.describe(Numbers(upTo: 1))
    #expect(typed.parameters == [OID.int8])
    #expect(typed.columns == [Column(name: "n", oid: OID.int8), Column(name: "repeat", oid: OID.text)])
    await #expect(throws: ServerError.self) { try await session.describe(Things.self) }
  }

  @Test func `a cancelled statement says so, and the session serves on`() async throws {
    let session = try await TestServer.shared.connect()
    let watcher = try await TestServer.shared.connect()
    let process = try await session.processID
    let nap = Task { try await session.fetchAll(Nap()) }
    try #require(try await eventually { try await watcher.isNapping(process) })
    session.cancel()
    let error = await #expect(throws: ServerError.self) { try await nap.value }
    #expect(error?.sqlState == .queryCanceled)
    #expect(try await session.echo(1) == 1)
  }

  @Test func `a cancelled task cancels its statement`() async throws {
    let session = try await TestServer.shared.connect()
    let watcher = try await TestServer.shared.connect()
    let process = try await session.processID
    let nap = Task { try await session.fetchAll(Nap()) }
    try #require(try await eventually { try await watcher.isNapping(process) })
    nap.cancel()
    await #expect(throws: CancellationError.self) { try await nap.value }
    #expect(try await eventually { try await !watcher.isNapping(process) })
    #expect(try await session.echo(1) == 1)
  }

  @Test func `cancelling at any moment hits no later statement`() async throws {
    let session = try await TestServer.shared.connect()
    for round in 0..<100 {
      let nap = Task { try await session.fetchAll(Nap(seconds: 0.0005)) }
      for _ in 0..<round % 20 { await Task.yield() }
      nap.cancel()
      _ = await nap.result
      // Long enough for a request that came too late to find it.
      #expect(try await session.fetchAll(Nap(seconds: 0.01)).count == 1)
    }
  }

  @Test func `sessions that wait starve nobody`() async throws {
    let watcher = try await TestServer.shared.connect()
    try await withThrowingTaskGroup { group in
      var processes: [Int32] = []
      for _ in 0..<8 {
        let session = try await TestServer.shared.connect()
        processes.append(try await session.processID)
        group.addTask { try await session.fetchAll(Nap()) }
      }
      for process in processes { try #require(try await eventually { try await watcher.isNapping(process) }) }
      #expect(try await watcher.echo(1) == 1)
      group.cancelAll()
    }
  }

  @Test func `a statement whose time is up says so`() async throws {
    let session = try await TestServer.shared.connect()
    await #expect(throws: SessionFailure.timedOut(after: .milliseconds(100))) {
      try await session.fetchAll(Nap(), timeout: .milliseconds(100))
    }
    #expect(try await session.fetchAll(Nap(seconds: 0), timeout: .seconds(60)).count == 1)
    #expect(!session.isBroken)
  }

  @Test func `a cut connection is a failure of its own kind`() async throws {
    let session = try await TestServer.shared.connect()
    let other = try await TestServer.shared.connect()
    try await kill(session, from: other)
    let failure = await #expect(throws: ConnectionFailure.self) { try await session.echo(1) }
    #expect(failure?.kind == .lost)
    #expect(failure?.sqlState == .adminShutdown)
    #expect(session.isBroken)
    let again = await #expect(throws: ConnectionFailure.self) { try await session.echo(1) }
    #expect(again?.kind == .closed)
  }

  @Test func `a failed connection says why`() async throws {
    let failure = await #expect(throws: ConnectionFailure.self) {
      try await Session.connect("host=\(TestServer.shared.folder) user=nobody dbname=postgres")
    }
    #expect(failure?.kind == .notMade)
    #expect(failure?.message.contains("nobody") == true)
    await #expect(throws: ConnectionFailure.self) { try await Session.connect("host=/nowhere/at/all") }
    await #expect(throws: ConnectionFailure.self) { try await Session.connect("no such word") }
  }

  @Test func `of several hosts the first that fits is taken`() async throws {
    let folder = TestServer.shared.folder
    let session = try await Session.connect(
      "host=/nowhere,\(folder) user=tester dbname=postgres target_session_attrs=read-write")
    #expect(try await session.echo(1) == 1)
    let encoded = folder.split(separator: "/").map { "%2F\($0)" }.joined()
    let byURI = try await Session.connect("postgresql://tester@\(encoded)/postgres?target_session_attrs=any")
    #expect(try await byURI.echo(1) == 1)
    await #expect(throws: ConnectionFailure.self) {
      try await Session.connect("host=\(folder) user=tester dbname=postgres target_session_attrs=standby")
    }
  }

  @Test func `what the server reports of itself is known`() async throws {
    let session = try await TestServer.shared.connect()
    #expect(try await session.serverVersion >= 150_000)
    #expect(try await session.parameterStatus("client_encoding") == "UTF8")
    #expect(try await session.processID == session.fetchOne(ServerProcess()).value)
  }

  @Test func `a copy sent as a statement is refused, and the session serves on`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.run(script: "create temp table thing (id int)")
    await #expect(throws: SessionFailure.copyMismatch) { try await session.run(script: "copy thing from stdin") }
    await #expect(throws: SessionFailure.copyMismatch) {
      try await session.run(script: "copy (select * from generate_series(1, 100000)) to stdout")
    }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `a closed session is closed`() async throws {
    let session = try await TestServer.shared.connect()
    await session.close()
    await session.close()
    let failure = await #expect(throws: ConnectionFailure.self) { try await session.echo(1) }
    #expect(failure?.kind == .closed)
  }
}

extension Session {
  /// Whether the session that the process serves is inside `pg_sleep`.
  func isNapping(_ process: Int32) async throws -> Bool {
    var parameters = Parameters()
    parameters.append(process)
    return try await cell(
      "select count(*) from pg_stat_activity where pid = $1 and wait_event = 'PgSleep'", parameters) == .integer(1)
  }
}
