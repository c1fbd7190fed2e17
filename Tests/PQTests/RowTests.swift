import PQ
import Testing

@Suite struct RowTests {
  private struct Pair<A: Fetched, B: Fetched>: Row {
    let a: A, b: B
    init(_ row: inout RowReader) throws(DecodeFailure) {
      a = try row.next()
      b = try row.next()
    }
  }

  private struct IntAndText: Statement {
    static let sql = "select 1, 'x'::text union all select null, 'y' order by 2"
    typealias Answer = Pair<Int?, String>
  }
  private struct WrongOrder: Statement {
    static let sql = "select 1, 'x'::text"
    typealias Answer = Pair<String, Int>
  }
  private struct DateAsInteger: Statement {
    static let sql = "select date '2000-01-02'"
    typealias Answer = Single<Int32>
  }
  private struct TooWide: Statement {
    static let sql = "select 1, 2, 3"
    typealias Answer = Pair<Int, Int>
  }
  private struct TooNarrow: Statement {
    static let sql = "select 1"
    typealias Answer = Pair<Int, Int>
  }
  private struct LateNull: Statement {
    static let sql = "select n, nullif(n, 3) from generate_series(1, 3) n"
    typealias Answer = Pair<Int, Int>
  }
  private struct Texts: Statement {
    static let sql = "select 'a'::varchar, 'b'::name"
    typealias Answer = Pair<String, String>
  }
  private struct Nothing: Statement {
    static let sql = "select 1 where false"
    typealias Answer = Single<Int>
  }

  @Test func `columns are read from left to right`() async throws {
    let session = try await TestServer.shared.connect()
    let rows = try await session.fetchAll(IntAndText())
    #expect(rows.map { $0.a } == [1, nil])
    #expect(rows.map { $0.b } == ["x", "y"])
    #expect(try await session.fetchOne(Texts()).b == "b")
  }

  @Test func `a column of another type is refused`() async throws {
    let session = try await TestServer.shared.connect()
    await #expect(throws: DecodeFailure.wrongType(column: 0, oid: OID.int4, expected: OID.text)) {
      try await session.fetchAll(WrongOrder())
    }
    await #expect(throws: DecodeFailure.wrongType(column: 0, oid: OID.date, expected: OID.int4)) {
      try await session.fetchAll(DateAsInteger())
    }
  }

  @Test func `every column is read, and no more`() async throws {
    let session = try await TestServer.shared.connect()
    await #expect(throws: DecodeFailure.unreadColumns(read: 2, columns: 3)) { try await session.fetchAll(TooWide()) }
    await #expect(throws: DecodeFailure.pastLastColumn(columns: 1)) { try await session.fetchAll(TooNarrow()) }
  }

  @Test func `null is refused where the row has no optional`() async throws {
    let session = try await TestServer.shared.connect()
    await #expect(throws: DecodeFailure.unexpectedNull(column: 1)) { try await session.fetchAll(LateNull()) }
  }

  @Test func `one row is one row`() async throws {
    let session = try await TestServer.shared.connect()
    #expect(try await session.fetchOptional(Nothing()) == nil)
    await #expect(throws: SessionFailure.noRow) { try await session.fetchOne(Nothing()) }
    await #expect(throws: SessionFailure.manyRows(2)) { try await session.fetchOptional(IntAndText()) }
    await #expect(throws: SessionFailure.manyRows(2)) { try await session.fetchOne(IntAndText()) }
  }
}
