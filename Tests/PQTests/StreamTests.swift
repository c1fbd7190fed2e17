import Glibc
import PQ
import Testing

@Suite struct StreamTests {
  private struct Enough: Error {}

  private struct Failing: Statement {
    static let sql = "select 100 / (50001 - n) from generate_series(1, 100000) n"
    typealias Answer = Single<Int>
  }

  private struct NullAtEnd: Statement {
    static let sql = "select nullif(n, 9999) from generate_series(1, 10000) n"
    typealias Answer = Single<Int>
  }

  private struct WrongType: Statement {
    static let sql = "select n::text from generate_series(1, 10000) n"
    typealias Answer = Single<Int>
  }

  /// Rows that are told of when they are made.
  private struct Made: Statement {
    static let sql = "select nextval('made') from generate_series(1, 5000000)"
    typealias Answer = Single<Int>
  }

  @Test func `a million rows pass in flat memory`() async throws {
    let session = try await TestServer.shared.connect()
    var (count, sum, peak) = (0, 0, 0)
    let before = residentBytes()
    try await session.stream(Numbers(upTo: 1_000_000)) { row in
      count += 1
      sum += row.number
      if count % 10_000 == 0 { peak = max(peak, residentBytes()) }
    }
    #expect(count == 1_000_000)
    #expect(sum == 500_000_500_000)
    // The rows are 210 MB; held, they would show. Other tests run meanwhile.
    #expect(peak - before < 64_000_000)
  }

  @Test func `the receiver may stop it, and the session serves on`() async throws {
    let session = try await TestServer.shared.connect()
    _ = try await session.fetchCells("create temp sequence made")
    var count = 0
    await #expect(throws: Enough.self) {
      try await session.stream(Made(), chunk: 10) { _ in
        count += 1
        if count == 25 { throw Enough() }
      }
    }
    #expect(count == 25)
    #expect(try await session.echo(1) == 1)
    // The server stopped as well, long before the last row.
    let made = try await session.fetchCells("select last_value < 5000000 from made")
    #expect(made.rows == [[.bool(true)]])
  }

  @Test func `an error in its midst comes after the rows before it`() async throws {
    let session = try await TestServer.shared.connect()
    var count = 0
    let error = await #expect(throws: ServerError.self) {
      try await session.stream(Failing(), chunk: 1) { _ in count += 1 }
    }
    #expect(error?.sqlState == SQLState("22012"))
    #expect(count == 50_000)
    #expect(try await session.echo(1) == 1)
  }

  @Test func `types are checked as they are on a whole result`() async throws {
    let session = try await TestServer.shared.connect()
    await #expect(throws: DecodeFailure.wrongType(column: 0, oid: OID.text, expected: OID.int8)) {
      try await session.stream(WrongType()) { _ in }
    }
    var count = 0
    await #expect(throws: DecodeFailure.unexpectedNull(column: 0)) {
      try await session.stream(NullAtEnd(), chunk: 1) { _ in count += 1 }
    }
    #expect(count == 9998)
    #expect(try await session.echo(1) == 1)
  }

  @Test func `meanwhile the session is busy`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.stream(Numbers(upTo: 10), chunk: 5) { row in
      guard row.number == 1 else { return }
      await #expect(throws: SessionFailure.busy) { try await session.echo(1) }
      await #expect(throws: SessionFailure.busy) { try await session.transaction { _ in } }
    }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `a cancelled task ends its stream`() async throws {
    let session = try await TestServer.shared.connect()
    let stream = Task {
      try await session.stream(Numbers(upTo: 100_000_000)) { row in
        if row.number == 1000 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: CancellationError.self) { try await stream.value }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `a stream whose time is up says so`() async throws {
    let session = try await TestServer.shared.connect()
    await #expect(throws: SessionFailure.timedOut(after: .milliseconds(200))) {
      try await session.stream(Nap(), timeout: .milliseconds(200)) { _ in }
    }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `a connection cut in its midst is lost`() async throws {
    let session = try await TestServer.shared.connect()
    let other = try await TestServer.shared.connect()
    let failure = await #expect(throws: ConnectionFailure.self) {
      try await session.stream(Numbers(upTo: 1_000_000)) { row in
        guard row.number == 1 else { return }
        try await kill(session, from: other)
      }
    }
    #expect(failure?.kind == .lost)
    #expect(session.isBroken)
  }
}

/// The memory that the process holds.
func residentBytes() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 128)
  fgets(&line, 128, file)
  let text = line.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  let fields = text.split(separator: " ")
  return (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE))
}
