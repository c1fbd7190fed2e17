public import PQ

/// The book of imports (导入登记簿): which files came in, when, by whom, and how much was recorded.
public struct ImportBook: Sendable {
  private let pool: Pool

  public init(_ pool: Pool) { self.pool = pool }

  /// One import.
  public struct Line: Sendable {
    public let id: String
    public let recordedAt: Instant
    public let recordedBy: String
    public let fileName: String
    public let rowsRead: Int
    public let rowsRefused: Int
    public let facts: Int
  }

  /// All imports, the latest first.
  public func all() async throws -> [Line] {
    try await pool.withSession { try await $0.fetchAll(Imports()).map(\.line) }
  }

  struct Imports: Statement {
    static let sql = """
      select id::text, recorded_at, recorded_by::text, file_name::text, rows_read, rows_refused, facts
      from ledger.import order by recorded_at desc, id
      """

    struct Answer: Row {
      let line: Line

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let id: String = try row.next()
        let at: Instant = try row.next()
        let by: String = try row.next()
        let name: String = try row.next()
        let read: Int32 = try row.next()
        let refused: Int32 = try row.next()
        let facts: Int32 = try row.next()
        line = Line(
          id: id, recordedAt: at, recordedBy: by, fileName: name, rowsRead: Int(read), rowsRefused: Int(refused),
          facts: Int(facts))
      }
    }
  }
}
