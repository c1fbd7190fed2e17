import PQ
import Testing

@Suite struct CellTests {
  @Test func `every kind of column becomes its cell`() async throws {
    let session = try await TestServer.shared.connect()
    let table = try await session.fetchCells(
      """
      select true as t, 1::smallint as s, 2 as i, 3::bigint as b, 1.5::real as r, 2.5::float8 as d, 'x'::text as x,
        date '2000-01-03' as day, timestamptz '2000-01-01 00:00:01Z' as at, '\\x01'::bytea as raw, '{"a": 1}'::jsonb as j,
        array[1, null] as list, null::int as nothing, interval '1 day' as other
      """)
    #expect(table.columns.map(\.name).joined(separator: " ") == "t s i b r d x day at raw j list nothing other")
    #expect(table.columns[7].oid == OID.date)
    let row = table.rows[0]
    let expected: [Cell] = [
      .bool(true), .integer(1), .integer(2), .integer(3), .double(1.5), .double(2.5), .text("x"), .day(2),
      .instant(Instant(microseconds: 1_000_000)), .bytes([1]), .text("{\"a\": 1}"), .list([.integer(1), .null]),
      .null,
    ]
    #expect(Array(row.dropLast()) == expected)
    guard case .other(oid: 1186, let bytes) = row.last else {
      Issue.record("\(row)")
      return
    }
    #expect(bytes.count == 16)
  }

  @Test func `numbers keep their digits`() async throws {
    let session = try await TestServer.shared.connect()
    for digits in [
      "0", "0.00", "1", "-1", "10", "9999", "10000", "100000000", "-123456789.0123456789", "0.1", "0.0001", "0.00001",
      "0.00010000", "12345.6", "99999999.99999999", "1000000000000000000000000000000", "NaN", "Infinity", "-Infinity",
    ] {
      #expect(try await session.cell("select '\(digits)'::numeric") == .numeric(digits))
    }
  }

  @Test func `values are copied out as they came in`() async throws {
    let session = try await TestServer.shared.connect()
    var (rows, bytes, last) = (0, 0, [Cell]())
    // Several pieces of rows, the widest longer than a piece.
    try await session.copyCells(
      """
      select n, repeat('网', n % 30000), n % 2 = 0, date '2000-01-01' + n, null::text, array['a', n::text], n::bigint, ''
      from generate_series(1, 90000, 1000) n
      """
    ) { row in
      rows += 1
      guard case .integer(let n) = row[0], case .text(let word) = row[1] else { throw SessionFailure.busy }
      #expect(word.count == Int(n) % 30000 * 3)
      bytes += word.count
      last = row.map(Cell.init)
    }
    #expect(rows == 90)
    #expect(bytes == (0..<90).reduce(0) { $0 + (1 + $1 * 1000) % 30000 * 3 })
    #expect(
      last[2...] == [
        .bool(false), .day(89_001), .null, .list([.text("a"), .text("89001")]), .integer(89_001), .text(""),
      ])
    try await session.copyCells("select 1 where false") { _ in rows += 1 }
    #expect(rows == 90)
    await #expect(throws: ServerError.self) { try await session.copyCells("select nothing") { _ in } }
    #expect(try await session.cell("select 1") == .integer(1))
  }

  @Test func `an empty answer still has its columns`() async throws {
    let session = try await TestServer.shared.connect()
    let table = try await session.fetchCells("select 1 as a, 'x' as b where false")
    #expect(table.columns.map(\.name) == ["a", "b"])
    #expect(table.rows.isEmpty)
  }
}

extension Cell {
  fileprivate init(_ raw: RawCell) {
    self =
      switch raw {
      case .null: .null
      case .bool(let value): .bool(value)
      case .integer(let value): .integer(value)
      case .text(let utf8): .text(String(decoding: utf8, as: UTF8.self))
      case .day(let value): .day(value)
      case .other(let cell): cell
      }
  }
}
