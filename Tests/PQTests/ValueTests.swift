import Foundation
import PQ
import Testing

/// A type of another module over `date`, in the two lines it takes.
private struct Date: RawRepresentable, Equatable { let rawValue: Int32 }
extension Date: Fetched, Bound { static var oid: UInt32 { OID.date } }

private enum Colour: String, Fetched, Bound { case red, green }

@Suite struct ValueTests {
  private func survives<Value: Fetched & Bound & Equatable>(_ values: Value...) async throws {
    let session = try await TestServer.shared.connect()
    for value in values { #expect(try await session.echo(value) == value) }
    #expect(try await session.echo(Value?.none) == nil)
    #expect(try await session.echo(values) == values)
    #expect(try await session.echo([Value]()) == [])
    let withNull = values.map(Value?.some) + [nil]
    #expect(try await session.echo(withNull) == withNull)
  }

  @Test func `truths come back`() async throws { try await survives(true, false) }
  @Test func `integers come back, extremes too`() async throws {
    try await survives(Int16.min, -1, 0, 1, .max)
    try await survives(Int32.min, -1, 0, 1, .max)
    try await survives(Int64.min, -1, 0, 1, .max)
    try await survives(Int.min, -1, 0, 1, .max)
  }

  @Test func `doubles come back, extremes too`() async throws {
    try await survives(0, -0.0, 0.1, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude)
    let session = try await TestServer.shared.connect()
    #expect(try await session.echo(Double.nan).isNaN)
  }

  @Test func `texts come back, in every script`() async throws {
    try await survives("", "等保", "a'b\"c\\", "👩‍👩‍👧", "{a,b}", "\n\t", String(repeating: "长", count: 100_000))
  }

  @Test func `bytes come back`() async throws {
    let session = try await TestServer.shared.connect()
    for bytes in [[], [0], Array(0...255)] as [[UInt8]] { #expect(try await session.echo(bytes) == bytes) }
    #expect(try await session.echo([UInt8]?.none) == nil)
    #expect(try await session.cell("select '\\x00ff'::bytea") == .bytes([0, 255]))
    #expect(try await session.echo([[1], [], nil, [0, 255]] as [[UInt8]?]) == [[1], [], nil, [0, 255]])
  }

  @Test func `identifiers come back`() async throws {
    try await survives(UUID(), UUID(uuidString: "00000000-0000-0000-0000-000000000000")!)
    let session = try await TestServer.shared.connect()
    let id = UUID()
    var parameters = Parameters()
    parameters.append(id)
    #expect(try await session.cell("select $1::text", parameters) == .text(id.uuidString.lowercased()))
  }

  @Test func `instants come back`() async throws {
    try await survives(
      Instant(microseconds: 0), Instant(microseconds: -1), .infinity, .minusInfinity, Instant(sinceUnixEpoch: 0))
  }

  @Test func `another module's day is a date`() async throws {
    try await survives(Date(rawValue: 0), Date(rawValue: -730_119), Date(rawValue: 9_000))
    let session = try await TestServer.shared.connect()
    var parameters = Parameters()
    parameters.append(Date(rawValue: 366))
    #expect(try await session.cell("select $1::text", parameters) == .text("2001-01-01"))
    #expect(!Date.accepts(OID.int4) && ![Date].accepts(1007) && [Date].accepts(1182))
  }

  @Test func `an enum over text is text, and a word it does not know is malformed`() async throws {
    try await survives(Colour.red, .green)
    let session = try await TestServer.shared.connect()
    struct Blue: Statement {
      static let sql = "select 'blue'::text"
      typealias Answer = Single<Colour>
    }
    await #expect(throws: DecodeFailure.malformed(column: 0, oid: OID.text)) { try await session.fetchOne(Blue()) }
  }

  @Test func `a forged array is malformed, not a crash`() {
    for bytes in [
      [], [0, 0, 0, 1], [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 23, 127, 255, 255, 255, 0, 0, 0, 1],
      [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 9, 1, 2, 3, 4],
      [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 23, 255, 255, 255, 255, 0, 0, 0, 1],
    ] as [[UInt8]] {
      #expect(bytes.withUnsafeBytes { [Int32](binary: $0) } == nil)
    }
  }
}
