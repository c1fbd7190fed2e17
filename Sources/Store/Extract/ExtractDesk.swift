public import PQ
public import Reports

/// The desk where the input of a run is taken out as it is (底稿提取).
public struct ExtractDesk: Sendable {
  private let pool: Pool

  /// The pool's sessions are the reader's and see all of the books.
  init(_ pool: Pool) { self.pool = pool }

  /// The input as one snapshot shows it.
  public struct Input: Sendable {
    let session: Session
    public let tables: [InputTable]
    /// The head of the audit chain at F.
    public let chainHead: ChainHead?

    /// The rows of a table as CSV, whole rows at a time: every value in quotes, nothing for null, lines ended by LF.
    public nonisolated(nonsending) func rows(
      of table: InputTable, each: nonisolated(nonsending) ([UInt8]) async throws -> Void
    ) async throws {
      try await session.copyOut("copy (\(table.sql)) to stdout (format csv, force_quote *)", each: each)
    }
  }

  /// Lends what had been recorded by an instant; it is gone when the body returns.
  public nonisolated(nonsending) func read<Answer>(
    upTo bound: Instant, chainedBy knownAt: Instant,
    _ body: nonisolated(nonsending) (Input) async throws -> Answer
  ) async throws -> Answer {
    try await pool.transaction(isolation: .repeatableRead) { session in
      try await session.run(script: Self.settings)
      let tables = try await session.fetchAll(InputTables(bound: bound)).map(\.table)
      let head = try await session.fetchOptional(ChainHeadAt(instant: knownAt))?.head
      return try await body(Input(session: session, tables: tables, chainHead: head))
    }
  }

  /// Texts are the same whoever's session it is; the digest is made under the same.
  private static let settings = "set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local jit = off"
}
