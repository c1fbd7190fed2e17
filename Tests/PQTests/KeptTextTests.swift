import PQ
import Testing

/// SQL that is known only at run time and run again and again (常用语句).
@Suite struct KeptTextTests {
  @Test func `it is prepared once on a session, up to a bound, and run beyond it too`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.run(script: "create temp table pq_kept (number int4)")
    for _ in 0..<3 {
      for value in 0..<300 {
        var parameters = Parameters()
        parameters.append(Int32(value))
        let text = "insert into pq_kept values ($1) /* \(value) */"
        #expect(try await session.execute(kept: text, parameters) == 1)
      }
    }
    let found = try await session.fetchCells(
      "select count(*) from pg_prepared_statements where statement like 'insert into pq_kept%'")
    #expect(found.rows.first?.first == .integer(256))
    let told = try await session.fetchCells("select count(*), count(distinct number) from pg_temp.pq_kept")
    #expect(told.rows.first == [.integer(900), .integer(300)])
    await session.close()
  }

  @Test func `what was altered under it is prepared anew`() async throws {
    let session = try await TestServer.shared.connect()
    try await session.run(script: "create temp table pq_altered (number int4)")
    let text = "insert into pq_altered values (1) returning *"
    #expect(try await session.execute(kept: text) == 1)
    try await session.run(script: "alter table pq_altered add column more text")
    #expect(try await session.execute(kept: text) == 1)
    try await session.run(script: "deallocate all")
    #expect(try await session.execute(kept: text) == 1)
    await #expect(throws: ServerError.self) { try await session.execute(kept: "insert into pq_altered values ('x')") }
    await session.close()
  }
}
