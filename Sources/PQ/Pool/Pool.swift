/// Sessions with one database, lent out one task at a time and replaced when they break.
///
/// A pool connects when it is first asked. While the server is away it tries again with back-off for as long as anybody
/// waits, and forgets what it knew of its idle sessions' health.
public struct Pool: Sendable {
  private let sessions: SessionPool
  private let opening: (@Sendable (Session) async throws -> Void)?
  private let closing: (@Sendable (Session) async throws -> Void)?

  /// A pool of at most `size` sessions; `prepare` is run on each new one before it is lent.
  public init(
    _ conninfo: String, size: Int = 8, acquireTimeout: Duration = .seconds(5), idleCheck: Duration = .seconds(30),
    backOff: BackOff = BackOff(), prepare: (@Sendable (Session) async throws -> Void)? = nil,
    onNotice: (@Sendable (ServerError) -> Void)? = nil
  ) {
    self.init(
      SessionPool(
        conninfo, size: size, acquireTimeout: acquireTimeout, idleCheck: idleCheck, backOff: backOff, prepare: prepare,
        onNotice: onNotice))
  }

  private init(
    _ sessions: SessionPool, opening: (@Sendable (Session) async throws -> Void)? = nil,
    closing: (@Sendable (Session) async throws -> Void)? = nil
  ) {
    self.sessions = sessions
    self.opening = opening
    self.closing = closing
  }

  /// The same sessions, each under a mandate while it is lent: `opening` gives it, `closing` takes it away.
  ///
  /// A session whose mandate could not be taken away is lent to nobody else.
  public func under(
    _ opening: @escaping @Sendable (Session) async throws -> Void,
    until closing: @escaping @Sendable (Session) async throws -> Void
  ) -> Pool {
    Pool(sessions, opening: opening, closing: closing)
  }

  public var size: Int { sessions.size }

  /// How the sessions are employed at present.
  public var count: Count { get async { await sessions.count } }

  /// Lends a session to the body. Throws `PoolFailure` if none is to be had in time.
  nonisolated(nonsending) public func withSession<Value>(
    _ body: nonisolated(nonsending) (Session) async throws -> Value
  ) async throws -> Value {
    try await sessions.withSession { session in
      guard let opening, let closing else { return try await body(session) }
      let outcome: Result<Value, any Error>
      do {
        try await opening(session)
        outcome = .success(try await body(session))
      } catch {
        outcome = .failure(error)
      }
      do {
        try await closing(session)
      } catch {
        await session.close()
      }
      return try outcome.get()
    }
  }

  /// Runs the body in a transaction on a session lent for it.
  nonisolated(nonsending) public func transaction<Value>(
    isolation: Isolation = .readCommitted, readOnly: Bool = false,
    _ body: nonisolated(nonsending) (Session) async throws -> Value
  ) async throws -> Value {
    try await withSession { session in
      try await session.transaction(isolation: isolation, readOnly: readOnly, body)
    }
  }

  /// Closes the idle sessions now and the lent ones when they come back; who waits is refused.
  public func close() async { await sessions.close() }
}
