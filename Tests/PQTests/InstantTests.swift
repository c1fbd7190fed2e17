import PQ
import Testing

@Suite struct InstantTests {
  @Test func `text says what PostgreSQL says`() async throws {
    let session = try await TestServer.shared.connect()
    for text in [
      "0001-01-01T00:00:00Z", "1582-10-15T12:30:59.5Z", "1900-02-28T23:59:59.999999Z", "1969-12-31T23:59:59Z",
      "2000-02-29T00:00:00.000001Z", "2024-12-31T16:00:00Z", "9999-12-31T23:59:59.999999Z",
    ] {
      let instant = try #require(Instant(text))
      #expect(instant.description == text)
      var parameters = Parameters()
      parameters.append(text)
      #expect(try await session.cell("select $1::timestamptz", parameters) == .instant(instant))
    }
  }

  @Test func `a zone is taken off`() {
    #expect(Instant("2026-03-02T00:00:00+08:00")?.description == "2026-03-01T16:00:00Z")
    #expect(Instant("2026-03-02T00:00:00-00:30")?.description == "2026-03-02T00:30:00Z")
    #expect(Instant("1970-01-01T00:00:00Z")?.sinceUnixEpoch == 0)
    #expect(Instant.minusInfinity < Instant(microseconds: 0) && Instant(microseconds: 0) < .infinity)
  }

  @Test func `what is no instant is not read`() {
    for text in [
      "", "2026-02-29T00:00:00Z", "2026-01-01", "2026-01-01T00:00:00", "2026-01-01T24:00:00Z", "2026-1-1T00:00:00Z",
      "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00.1234567Z", "2026-01-01T00:00:00Zx", "2026-01-01T00:00:60Z",
      "0000-01-01T00:00:00Z", "2026-01-01T00:00:00+0800",
    ] {
      #expect(Instant(text) == nil, "\(text)")
    }
  }
}
