import PQ
import Testing

@Suite struct CopyTests {
  private struct Enough: Error {}

  private func table(_ session: Session) async throws {
    try await session.run(
      script: "create temp table site (id bigint primary key, name text not null, at timestamptz, marks text[])")
  }

  private let copyIn = "copy site from stdin (format binary)"

  @Test func `a hundred thousand rows go in and come out`() async throws {
    let session = try await TestServer.shared.connect()
    try await table(session)
    let count = try await session.copyIn(copyIn) { copy in
      for n in 0..<100_000 {
        copy.append(n)
        copy.append("网站 \(n)")
        if n % 2 == 0 { copy.append(Instant(microseconds: Int64(n))) } else { copy.appendNull() }
        copy.append(["a", nil, "\(n)"] as [String?])
        try await copy.endRow()
      }
    }
    #expect(count == 100_000)
    let check = try await session.fetchCells(
      """
      select count(*), sum(id)::bigint, count(at), count(*) filter (where name = '网站 ' || id and marks[3] = id::text)
      from site
      """)
    #expect(check.rows == [[.integer(100_000), .integer(4_999_950_000), .integer(50_000), .integer(100_000)]])

    var bytes: [UInt8] = []
    var chunks = 0
    try await session.copyOut("copy (select id, name from site order by id) to stdout (format csv)") { chunk in
      chunks += 1
      bytes += chunk
      #expect(chunk.last == UInt8(ascii: "\n"))
    }
    #expect(chunks > 10)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 100_000)
    #expect(lines.last.map { String(decoding: $0, as: UTF8.self) } == "99999,网站 99999")
  }

  @Test func `if the writer throws, nothing is written`() async throws {
    let session = try await TestServer.shared.connect()
    try await table(session)
    await #expect(throws: Enough.self) {
      try await session.copyIn(copyIn) { copy in
        for n in 0..<20_000 {
          copy.append(n)
          copy.append("x")
          copy.appendNull()
          copy.appendNull()
          try await copy.endRow()
        }
        throw Enough()
      }
    }
    #expect(try await session.cell("select count(*) from site") == .integer(0))
  }

  @Test func `a refused row refuses all, by its constraint`() async throws {
    let session = try await TestServer.shared.connect()
    try await table(session)
    let error = await #expect(throws: ServerError.self) {
      try await session.copyIn(copyIn) { copy in
        for _ in 0..<2 {
          copy.append(1)
          copy.append("x")
          copy.append(Instant?.none)
          copy.append([String]?.none)
          try await copy.endRow()
        }
      }
    }
    #expect(error?.constraint == "site_pkey")
    #expect(try await session.cell("select count(*) from site") == .integer(0))
  }

  @Test func `a row of the wrong width or with NUL is refused`() async throws {
    let session = try await TestServer.shared.connect()
    try await table(session)
    let width = await #expect(throws: ServerError.self) {
      try await session.copyIn(copyIn) { copy in
        copy.append(1)
        try await copy.endRow()
      }
    }
    #expect(width?.sqlState == SQLState("22P04"))
    let nul = await #expect(throws: ServerError.self) {
      try await session.copyIn("copy site (id, name) from stdin (format binary)") { copy in
        copy.append(1)
        copy.append("\0")
        try await copy.endRow()
      }
    }
    #expect(nul?.sqlState == .characterNotInRepertoire)
    #expect(try await session.echo(1) == 1)
  }

  @Test func `a row that was not ended is refused, and all with it`() async throws {
    let session = try await TestServer.shared.connect()
    try await table(session)
    await #expect(throws: SessionFailure.unendedRow) {
      try await session.copyIn("copy site (id, name) from stdin (format binary)") { copy in
        copy.append(1)
        copy.append("x")
        try await copy.endRow()
        copy.append(2)
      }
    }
    #expect(try await session.cell("select count(*) from site") == .integer(0))
  }

  @Test func `a copy whose time is up says so`() async throws {
    let session = try await TestServer.shared.connect()
    let other = try await TestServer.shared.connect()
    try await other.run(script: "create table locked (id bigint)")
    try await other.transaction { other in
      try await other.run(script: "lock table locked")
      await #expect(throws: SessionFailure.timedOut(after: .milliseconds(100))) {
        try await session.copyIn("copy locked from stdin (format binary)", timeout: .milliseconds(100)) { _ in }
      }
    }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `what is no copy is refused`() async throws {
    let session = try await TestServer.shared.connect()
    try await table(session)
    await #expect(throws: SessionFailure.copyMismatch) { try await session.copyIn("select 1") { _ in } }
    await #expect(throws: SessionFailure.copyMismatch) { try await session.copyOut(copyIn) { _ in } }
    await #expect(throws: SessionFailure.copyMismatch) {
      try await session.copyIn("copy (select generate_series(1, 10000)) to stdout") { _ in }
    }
    await #expect(throws: ServerError.self) { try await session.copyOut("copy nothing to stdout") { _ in } }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `the reader may stop it, and the session serves on`() async throws {
    let session = try await TestServer.shared.connect()
    await #expect(throws: Enough.self) {
      try await session.copyOut("copy (select generate_series(1, 100000000)) to stdout") { _ in throw Enough() }
    }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `meanwhile the session is busy`() async throws {
    let session = try await TestServer.shared.connect()
    try await table(session)
    try await session.copyIn(copyIn) { _ in
      await #expect(throws: SessionFailure.busy) { try await session.echo(1) }
      try Task.checkCancellation()
    }
    #expect(try await session.echo(1) == 1)
  }

  @Test func `a copy in a transaction is undone with it`() async throws {
    let session = try await TestServer.shared.connect()
    try await table(session)
    await #expect(throws: Enough.self) {
      try await session.transaction { session in
        let count = try await session.copyIn("copy site (id, name) from stdin (format binary)") { copy in
          copy.append(1)
          copy.append("x")
          try await copy.endRow()
        }
        #expect(count == 1)
        throw Enough()
      }
    }
    #expect(try await session.cell("select count(*) from site") == .integer(0))
  }
}
