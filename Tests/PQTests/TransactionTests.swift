import PQ
import Testing

@Suite struct TransactionTests {
  private struct Refused: Error {}

  /// A session with a table of its own that others see too, and a second session.
  private func table(_ name: String) async throws -> (Session, Session) {
    let session = try await TestServer.shared.connect()
    try await session.run(script: "drop table if exists \(name); create table \(name) (id int)")
    return (session, try await TestServer.shared.connect())
  }

  private func count(_ name: String, _ session: Session) async throws -> Cell {
    try await session.cell("select count(*) from \(name)")
  }

  @Test func `what the body wrote is there when it returns`() async throws {
    let (session, other) = try await table("committed")
    let value = try await session.transaction { session in
      try await session.execute(sql: "insert into committed values (1)")
      #expect(try await count("committed", other) == .integer(0))
      return 7
    }
    #expect(value == 7)
    #expect(try await count("committed", other) == .integer(1))
  }

  @Test func `nothing is there when the body throws`() async throws {
    let (session, other) = try await table("undone")
    await #expect(throws: Refused.self) {
      try await session.transaction { session in
        try await session.execute(sql: "insert into undone values (1)")
        throw Refused()
      }
    }
    #expect(try await count("undone", other) == .integer(0))
    #expect(try await session.echo(1) == 1)
  }

  @Test func `an error that the body swallows still undoes it, and is told`() async throws {
    let (session, other) = try await table("swallowed")
    let failure = await #expect(throws: TransactionFailure.self) {
      try await session.transaction { session in
        try await session.execute(sql: "insert into swallowed values (1)")
        _ = try? await session.execute(sql: "select 1 / 0")
      }
    }
    guard case .rolledBack(let cause?) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(cause.sqlState == SQLState("22012"))
    #expect(try await count("swallowed", other) == .integer(0))
    #expect(try await session.echo(1) == 1)
  }

  @Test func `what is deferred is refused at commit`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.run(
      script: "create temp table later (id int constraint one unique deferrable initially deferred)")
    let error = await #expect(throws: ServerError.self) {
      try await session.transaction { try await $0.execute(sql: "insert into later values (1), (1)") }
    }
    #expect(error?.constraint == "one")
    #expect(try await session.echo(1) == 1)
  }

  @Test func `a connection cut before the commit is a lost transaction`() async throws {
    let (session, other) = try await table("lost")
    let failure = await #expect(throws: TransactionFailure.self) {
      try await session.transaction { session in
        try await session.execute(sql: "insert into lost values (1)")
        try await kill(session, from: other)
        try await session.execute(sql: "insert into lost values (2)")
      }
    }
    guard case .lost(let cause) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(cause.kind == .lost)
    #expect(try await count("lost", other) == .integer(0))
  }

  @Test func `a connection cut while committing is an uncertain transaction`() async throws {
    let (session, other) = try await table("uncertain")
    let failure = await #expect(throws: TransactionFailure.self) {
      try await session.transaction { session in
        try await session.execute(sql: "insert into uncertain values (1)")
        try await kill(session, from: other)
      }
    }
    guard case .uncertain = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try await count("uncertain", other) == .integer(0))
  }

  @Test func `nothing else begins a transaction`() async throws {
    let session = try await TestServer.shared.connect()
    await #expect(throws: SessionFailure.strayTransaction) { try await session.run(script: "begin") }
    #expect(try await session.echo(1) == 1)
    await #expect(throws: TransactionFailure.nested) {
      try await session.transaction { session in try await session.transaction { _ in } }
    }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `nothing else ends a transaction`() async throws {
    let session = try await TestServer.shared.connect()
    for script in ["commit", "rollback"] {
      await #expect(throws: TransactionFailure.ended) {
        try await session.transaction { try await $0.run(script: script) }
      }
      await #expect(throws: TransactionFailure.ended) {
        try await session.transaction { try await $0.execute(sql: script) }
      }
      await #expect(throws: TransactionFailure.ended) {
        try await session.transaction { session in
          try? await session.run(script: script)
          _ = try? await session.execute(sql: "create temp table outside ()")
        }
      }
    }
    #expect(try await session.cell("select to_regclass('outside')::text") == .null)
  }

  @Test func `another task finds the session held, a child task does not`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.transaction { session in
      let answer = try await withThrowingTaskGroup(of: Int32?.self) { group in
        group.addTask { try await session.echo(1) }
        return try await group.next() ?? nil
      }
      #expect(answer == 1)
      let stranger = Task.detached { try await session.echo(2) }
      await #expect(throws: SessionFailure.heldByTransaction) { try await stranger.value }
      let rival = Task.detached { try await session.transaction { _ in } }
      await #expect(throws: SessionFailure.heldByTransaction) { try await rival.value }
    }
    #expect(try await session.echo(3) == 3)
  }

  @Test func `a cancelled task commits nothing`() async throws {
    let (session, other) = try await table("cancelled")
    let work = Task {
      try await session.transaction { session in
        try await session.execute(sql: "insert into cancelled values (1)")
        withUnsafeCurrentTask { $0?.cancel() }
      }
    }
    await #expect(throws: CancellationError.self) { try await work.value }
    #expect(try await count("cancelled", other) == .integer(0))
    #expect(try await session.echo(1) == 1)
  }

  @Test func `isolation and read-only are kept`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.transaction(isolation: .serializable, readOnly: true) { session in
      let level = try await session.cell("select current_setting('transaction_isolation')")
      #expect(level == .text("serializable"))
      let mode = try await session.cell("select current_setting('transaction_read_only')")
      #expect(mode == .text("on"))
    }
    let error = await #expect(throws: ServerError.self) {
      try await session.transaction(readOnly: true) { try await $0.execute(sql: "create table never (id int)") }
    }
    #expect(error?.sqlState == .readOnlyTransaction)
  }

  @Test func `of two that contradict each other one fails to serialise`() async throws {
    let (session, other) = try await table("serial")
    let error = await #expect(throws: ServerError.self) {
      try await session.transaction(isolation: .serializable) { session in
        _ = try await count("serial", session)
        try await other.transaction(isolation: .serializable) { other in
          _ = try await count("serial", other)
          try await other.execute(sql: "insert into serial values (1)")
        }
        try await session.execute(sql: "insert into serial values (2)")
      }
    }
    #expect(error?.sqlState == .serializationFailure)
    #expect(error?.isWorthRetrying == true)
  }
}
