import PQ
import Testing

@Suite struct ServerErrorTests {
  private func refusal(_ sql: String, after script: String = "") async throws -> ServerError {
    let session = try await TestServer.shared.connect()
    try await session.run(script: script)
    let error = await #expect(throws: ServerError.self) { try await session.execute(sql: sql) }
    #expect(try await session.echo(1) == 1)
    return try #require(error)
  }

  private static let tables = """
    create temp table unit (id int constraint unit_is_one primary key, name text not null);
    create temp table site (
      id int primary key,
      unit int constraint site_has_a_unit references unit,
      level int constraint level_is_lawful check (level between 1 and 5),
      during daterange constraint sites_do_not_overlap unique,
      constraint no_two_at_once exclude using gist (during with &&));
    insert into unit values (1, 'a');
    insert into site values (1, 1, 3, '[2026-01-01,2026-02-01)');
    """

  @Test(arguments: [
    ("insert into unit values (1, 'b')", SQLState.uniqueViolation, "unit_is_one"),
    ("insert into site values (2, 9, 3)", .foreignKeyViolation, "site_has_a_unit"),
    ("insert into site values (2, 1, 6)", .checkViolation, "level_is_lawful"),
    ("insert into site values (2, 1, 3, '[2026-01-15,2026-03-01)')", .exclusionViolation, "no_two_at_once"),
  ])
  func `a violated constraint is named`(sql: String, state: SQLState, constraint: String) async throws {
    let error = try await refusal(sql, after: Self.tables)
    #expect(error.sqlState == state)
    #expect(error.constraint == constraint)
    #expect(error.table == (constraint == "unit_is_one" ? "unit" : "site"))
    #expect(error.sqlState.isIn(class: "23"))
    #expect(error.severity == "ERROR")
  }

  @Test func `a missing value names its column`() async throws {
    let error = try await refusal("insert into unit values (2, null)", after: Self.tables)
    #expect(error.sqlState == .notNullViolation)
    #expect(error.column == "name")
    #expect(error.constraint == nil)
  }

  @Test func `a raised exception keeps its words`() async throws {
    let error = try await refusal(
      "do $$ begin raise exception '缺少%', '证书' using hint = 'h', detail = 'd', constraint = 'gate'; end $$")
    #expect(error.sqlState == .raiseException)
    #expect(error.message == "缺少证书")
    #expect(error.hint == "h" && error.detail == "d" && error.constraint == "gate")
  }

  @Test func `a lacking privilege is told apart`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.run(script: "create role lowly")
    let denied = await #expect(throws: ServerError.self) {
      try await session.run(script: "set role lowly; select * from pg_authid")
    }
    #expect(denied?.sqlState == .insufficientPrivilege)
    try await session.run(script: "reset role; drop role lowly")
  }

  @Test func `bad syntax has a position`() async throws {
    let error = try await refusal("select 1 frm t where")
    #expect(error.sqlState == .syntaxError)
    #expect(error.position != nil)
  }

  @Test func `NUL and broken UTF-8 are refused, and the session serves on`() async throws {
    let session = try await TestServer.shared.connect()
    let error = await #expect(throws: ServerError.self) { try await session.echo("a\0b") }
    #expect(error?.sqlState == .characterNotInRepertoire)
    var parameters = Parameters()
    parameters.append([0xFF, 0xFE] as [UInt8])
    let broken = await #expect(throws: ServerError.self) {
      try await session.fetchCells("select convert_from($1, 'UTF8')", parameters)
    }
    #expect(broken?.sqlState == .characterNotInRepertoire)
    await #expect(throws: SessionFailure.nulCharacter) { try await session.run(script: "select 1\0; drop table x") }
    await #expect(throws: SessionFailure.nulCharacter) { try await session.execute(sql: "select 1\0") }
    await #expect(throws: SessionFailure.nulCharacter) { try await session.listen("a\0b") }
    #expect(try await session.echo("ab") == "ab")
    #expect(!session.isBroken)
  }

  @Test func `notices are handed over`() async throws {
    let told = Collected<ServerError>()
    let session = try await Session.connect(TestServer.shared.conninfo) { told.append($0) }
    try await session.run(script: "do $$ begin raise notice 'mind'; end $$")
    #expect(told.all.map { $0.message } == ["mind"])
    #expect(told.all.first?.severity == "NOTICE")
  }
}
