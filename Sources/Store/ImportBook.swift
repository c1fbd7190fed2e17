public import Casework
public import PQ
public import Registry

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

  public func find(_ id: Identifier<ImportTag>) async throws -> Line? {
    try await pool.withSession { try await $0.fetchOptional(ImportByID(id: id))?.line }
  }

  /// The import by which a plan was applied, by the digest of its file.
  public func applied(_ planDigest: String) async throws -> Line? {
    try await pool.withSession { try await $0.fetchOptional(ImportOfPlan(digest: planDigest))?.line }
  }

  static let columns = """
    select id::text, recorded_at, recorded_by::text, file_name::text, rows_read, rows_refused, facts from ledger.import
    """

  struct ImportByID: Statement {
    typealias Answer = Imports.Answer
    static let sql = "\(columns) where id = $1"
    let id: Identifier<ImportTag>

    func bind(to parameters: inout Parameters) { parameters.append(id) }
  }

  struct ImportOfPlan: Statement {
    typealias Answer = Imports.Answer
    static let sql = "\(columns) where plan_sha256 = $1"
    let digest: String

    func bind(to parameters: inout Parameters) { parameters.append(digest) }
  }

  struct Imports: Statement {
    static let sql = "\(columns) order by recorded_at desc, id"

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
