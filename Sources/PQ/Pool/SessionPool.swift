/// Sessions with one database, lent out one task at a time and replaced when they break.
///
/// A pool connects when it is first asked. While the server is away it tries again with back-off for as long as anybody
/// waits, and forgets what it knew of its idle sessions' health.
actor SessionPool {
  let size: Int
  private let conninfo: String
  private let acquireTimeout: Duration
  private let idleCheck: Duration
  private let backOff: BackOff
  private let prepare: (@Sendable (Session) async throws -> Void)?
  private let onNotice: (@Sendable (ServerError) -> Void)?

  private var idle: [Idle] = []
  private var lent = 0
  private var connecting = 0
  private var waiters: [Waiter] = []
  private var lastWaiter = 0
  private var isClosed = false
  private var lastFailure: ConnectionFailure?
  /// Sessions idle since before then are asked whether they are there before they are lent.
  private var suspectBefore = ContinuousClock.now

  /// What a session is lent under.
  enum Mandate: Sendable {
    /// These settings, and of those that were ever set on the session no others.
    case settings([String: String])
    case whateverStands
  }

  private struct Idle {
    let employed: EmployedSession
    let since: ContinuousClock.Instant
  }

  private struct Waiter {
    let number: Int
    let continuation: CheckedContinuation<EmployedSession, any Error>
  }

  init(
    _ conninfo: String, size: Int, acquireTimeout: Duration, idleCheck: Duration, backOff: BackOff,
    prepare: (@Sendable (Session) async throws -> Void)?, onNotice: (@Sendable (ServerError) -> Void)?
  ) {
    precondition(size > 0, "a pool without sessions")
    self.conninfo = conninfo
    self.size = size
    self.acquireTimeout = acquireTimeout
    self.idleCheck = idleCheck
    self.backOff = backOff
    self.onNotice = onNotice
    self.prepare = prepare
  }

  /// How the sessions are employed at present.
  var count: Pool.Count {
    Pool.Count(idle: idle.count, lent: lent, connecting: connecting, waiting: waiters.count)
  }

  /// Lends a session to the body, under a mandate. Throws `PoolFailure` if none is to be had in time.
  nonisolated(nonsending) func withSession<Value>(
    under mandate: Mandate, _ body: nonisolated(nonsending) (Session) async throws -> Value
  ) async throws -> Value {
    var employed = try await lend(under: mandate)
    let outcome: Result<Value, any Error>
    do {
      if case .settings(let wanted) = mandate { try await employed.hold(wanted) }
      outcome = .success(try await body(employed.session))
    } catch {
      // What went wrong may have gone wrong with the settings.
      employed.isCertain = false
      outcome = .failure(error)
    }
    await takeBack(employed)
    return try outcome.get()
  }

  /// Closes the idle sessions now and the lent ones when they come back; who waits is refused.
  func close() async {
    isClosed = true
    for waiter in waiters { waiter.continuation.resume(throwing: PoolFailure.closed) }
    waiters = []
    let sessions = idle
    idle = []
    for idle in sessions { await idle.employed.session.close() }
  }

  private func lend(under mandate: Mandate) async throws -> EmployedSession {
    while true {
      guard !isClosed else { throw PoolFailure.closed }
      try Task.checkCancellation()
      guard let last = popIdle(for: mandate) else { break }
      lent += 1
      if await isWell(last) { return last.employed }
      lent -= 1
      await last.employed.session.close()
    }
    if lent + connecting < size { connect() }
    let employed = try await waitInLine()
    guard !Task.isCancelled else {
      await takeBack(employed)
      throw CancellationError()
    }
    return employed
  }

  /// The last of the idle sessions, or the last of those that hold the settings already.
  private func popIdle(for mandate: Mandate) -> Idle? {
    guard case .settings(let wanted) = mandate,
      let index = idle.lastIndex(where: { $0.employed.isCertain && $0.employed.settings == wanted })
    else { return idle.popLast() }
    return idle.remove(at: index)
  }

  private func isWell(_ idle: Idle) async -> Bool {
    let session = idle.employed.session
    guard !session.isBroken else { return false }
    guard idle.since < suspectBefore || ContinuousClock.now - idle.since > idleCheck else { return true }
    do {
      try await session.ping()
      return true
    } catch {
      suspectBefore = .now
      return false
    }
  }

  private func takeBack(_ employed: EmployedSession) async {
    let session = employed.session
    let isClean = await session.isClean
    if isClean, !isClosed {
      if waiters.isEmpty {
        lent -= 1
        idle.append(Idle(employed: employed, since: .now))
      } else {
        waiters.removeFirst().continuation.resume(returning: employed)
      }
      return
    }
    lent -= 1
    // One cut connection is seldom alone.
    if session.isBroken { suspectBefore = .now }
    await session.close()
    if !isClosed, waiters.count > connecting, lent + idle.count + connecting < size { connect() }
  }

  private func waitInLine() async throws -> EmployedSession {
    lastWaiter += 1
    let number = lastWaiter
    let timer = Task {
      try await Task.sleep(for: acquireTimeout)
      giveUp(number)
    }
    defer { timer.cancel() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
        waiters.append(Waiter(number: number, continuation: continuation))
      }
    } onCancel: {
      Task { await self.refuse(number, CancellationError()) }
    }
  }

  private func giveUp(_ number: Int) {
    let isReachable = lent + idle.count > 0
    if !isReachable, let lastFailure { return refuse(number, PoolFailure.unreachable(lastFailure)) }
    refuse(number, PoolFailure.exhausted(waited: acquireTimeout))
  }

  private func refuse(_ number: Int, _ error: any Error) {
    guard let index = waiters.firstIndex(where: { $0.number == number }) else { return }
    waiters.remove(at: index).continuation.resume(throwing: error)
  }

  /// Makes one more session, for as long as anybody waits for it.
  private func connect() {
    connecting += 1
    Task {
      var attempt = 0
      while !isClosed, attempt == 0 || !waiters.isEmpty {
        attempt += 1
        do {
          let session = try await Session.connect(conninfo, onNotice: onNotice)
          try await prepare?(session)
          connecting -= 1
          lastFailure = nil
          lent += 1
          return await takeBack(EmployedSession(session: session))
        } catch {
          lastFailure = error as? ConnectionFailure ?? ConnectionFailure(.notMade, message: "\(error)")
        }
        try? await Task.sleep(for: backOff.wait(before: attempt))
      }
      connecting -= 1
      // Who came while this attempt was being given up must not wait in vain.
      if !isClosed, waiters.count > connecting, lent + idle.count + connecting < size { connect() }
    }
  }
}
