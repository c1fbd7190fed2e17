/// Sessions with one database, lent out one task at a time and replaced when they break.
///
/// A pool connects when it is first asked. While the server is away it tries again with back-off for as long as anybody
/// waits, and forgets what it knew of its idle sessions' health.
public struct Pool: Sendable {
  private let sessions: SessionPool
  private let mandate: SessionPool.Mandate

  /// A pool of at most `size` sessions; `prepare` is run on each new one before it is lent.
  public init(
    _ conninfo: String, size: Int = 8, acquireTimeout: Duration = .seconds(5), idleCheck: Duration = .seconds(30),
    backOff: BackOff = BackOff(), prepare: (@Sendable (Session) async throws -> Void)? = nil,
    onNotice: (@Sendable (ServerError) -> Void)? = nil
  ) {
    self.init(
      SessionPool(
        conninfo, size: size, acquireTimeout: acquireTimeout, idleCheck: idleCheck, backOff: backOff, prepare: prepare,
        onNotice: onNotice), .settings([:]))
  }

  private init(_ sessions: SessionPool, _ mandate: SessionPool.Mandate) {
    self.sessions = sessions
    self.mandate = mandate
  }

  /// The same sessions, each under these settings of the server, and no others of any pool's, while it is lent.
  ///
  /// What a session was lent under last it keeps until it is lent under something else, so that whoever comes again waits
  /// for nothing. Nothing runs on a session before it has what it is lent under.
  public func under(_ settings: [String: String]) -> Pool { Pool(sessions, .settings(settings)) }

  /// The same sessions under whatever settings they were lent last: for what neither heeds nor changes any.
  public var asTheyStand: Pool { Pool(sessions, .whateverStands) }

  public var size: Int { sessions.size }

  /// How the sessions are employed at present.
  public var count: Count { get async { await sessions.count } }

  /// Lends a session to the body. Throws `PoolFailure` if none is to be had in time.
  nonisolated(nonsending) public func withSession<Value>(
    _ body: nonisolated(nonsending) (Session) async throws -> Value
  ) async throws -> Value {
    try await sessions.withSession(under: mandate, body)
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
