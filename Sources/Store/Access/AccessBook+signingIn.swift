internal import Credentials
public import PQ

extension AccessBook {
  /// Signs in: always a new session, whatever was held before.
  ///
  /// The code is asked for where a second factor is set up. Whatever is wrong, the refusal is the same and takes as long:
  /// `signInFailed`; after five failures of a login, or twenty from an address, `lockedOut` without a look at the password.
  public func signIn(
    login typed: String, password: String, code: String? = nil, from address: String, at now: Instant
  ) async throws -> OpenedSession {
    let login = Self.login(typed)
    let attempt = Attempt(login: login, address: address)
    let known = try await begin(attempt, login: login, at: now)
    let (secret, hash) = try await prove(known, password: password, at: now, or: .signInFailed)
    let step = try Self.step(of: code, for: secret, at: now)
    let rehashed = hash.needsRehash(at: cost) ? try await self.hash(password) : nil
    return try await transaction(as: secret.account, named: secret.person) { session in
      try await hold(secret, in: session)
      if let step, try await !session.fetchOne(TakeStep(account: secret.account, step: step)).value {
        throw AccessRefusal.signInFailed
      }
      if let rehashed {
        try await session.execute(
          sql: "update access.secret set hash = $2 where account = $1", Parameters(secret.account, rehashed.line))
      }
      try await forgive(attempt, in: session)
      return try await open(secret.account, from: address, at: now, isPassed: step != nil, in: session)
    }
  }

  /// Whose login it is, for the audit chain; told to nobody at the window.
  public func account(under login: String) async throws -> AccountID? {
    try await pool.withSession { try await $0.fetchOptional(SecretFor(login: Self.login(login)))?.account }
  }

  /// Ends the visitor's own session.
  public func signOut(_ visitor: Visitor, at now: Instant) async throws {
    let own = try visitor.signedIn()
    _ = try await transaction(by: visitor) { session in
      try await session.execute(
        sql: "update access.session set ended_at = $2, ended_why = 'signed_out' where id = $1 and ended_at is null",
        Parameters(own.session, now))
    }
  }

  /// The sessions of an account that stand, its own without a name.
  public func sessions(of account: AccountID? = nil, by visitor: Visitor, at now: Instant) async throws -> [SessionLine]
  {
    guard let account = account ?? visitor.account else { return [] }
    return try await transaction(by: visitor) {
      try await $0.fetchAll(SessionLines(account: account, now: now)).map(\.line)
    }
  }

  /// Ends one session, of the visitor's own account or of one it has charge of.
  public func endSession(_ id: SessionID, by visitor: Visitor, at now: Instant) async throws {
    try visitor.isNoReader()
    try await transaction(by: visitor) { session in
      let ended = try await session.execute(
        sql: "update access.session set ended_at = $2, ended_why = 'ended' where id = $1 and ended_at is null",
        Parameters(id, now))
      guard ended == 1 else { throw AccessRefusal.unknownSession }
    }
  }

  /// Ends all sessions of an account; says how many there were.
  public func endSessions(of account: AccountID, by visitor: Visitor, at now: Instant) async throws -> Int {
    try visitor.isNoReader()
    if account != visitor.account { try visitor.isAllowed(Self.inCharge) }
    return try await transaction(by: visitor, needs: Self.inCharge) { session in
      try await session.execute(
        sql: "update access.session set ended_at = $2, ended_why = 'ended' where account = $1 and ended_at is null",
        Parameters(account, now))
    }
  }

  /// Counts the attempt, then says what the login is measured by; nil for a login nobody has.
  func begin(_ attempt: Attempt, login: String, at now: Instant) async throws -> SecretFor.Answer? {
    try await pool.withSession { session in
      if let until = try await session.fetchOne(BeginAttempt(attempt: attempt, now: now)).value {
        throw AccessRefusal.lockedOut(until: until)
      }
      return try await session.fetchOptional(SecretFor(login: login))
    }
  }

  /// The password is right, and the account stands; as slow where there is no such account.
  func prove(
    _ known: SecretFor.Answer?, password: String, at now: Instant, or refusal: AccessRefusal
  ) async throws -> (secret: SecretFor.Answer, hash: PasswordHash) {
    let hash = known?.hash ?? .decoy(cost: cost)
    // A one-time password is a code, and is read as leniently.
    let tried = known?.mustChange == true ? OneTimeCode(password)?.text ?? password : password
    let isRight = try await isRight(tried, for: hash)
    guard let known, isRight, known.isEnabled, known.until.map({ now < $0 }) ?? true else { throw refusal }
    return (known, hash)
  }

  /// The step whose code it is; nil where no second factor is set up.
  static func step(of code: String?, for secret: SecretFor.Answer, at now: Instant) throws(AccessRefusal) -> Int64? {
    guard secret.isFactorConfirmed, let factor = secret.factor else { return nil }
    guard let step = factor.step(of: code ?? "", at: now.sinceUnixEpoch / 1_000_000, after: secret.lastStep) else {
      throw .signInFailed
    }
    return step
  }

  /// Holds the secret as it was proven, against whoever changes it or disables the account meanwhile.
  func hold(_ secret: SecretFor.Answer, in session: Session) async throws {
    let held = try await session.fetchCells(
      "select account from access.secret where account = $1 and set_at is not distinct from $2 for share",
      Parameters(secret.account, secret.setAt))
    // Asked only now: what was seen before the wait for the secret may be so no more.
    let enabled = try await session.fetchCells("select access.is_enabled($1)", Parameters(secret.account))
    guard held.rows.count == 1, enabled.rows.first?.first == .bool(true) else { throw AccessRefusal.signInFailed }
  }

  func forgive(_ attempt: Attempt, in session: Session) async throws {
    try await session.execute(sql: "select access.forgive($1, $2)", Parameters(attempt.login, attempt.address))
  }

  /// Opens a session in a transaction that stands for its account.
  func open(
    _ account: AccountID, from address: String, at now: Instant, isPassed: Bool, in session: Session
  ) async throws -> OpenedSession {
    let (cookie, csrf, id) = (Token(), Token(), Self.fresh(SessionTag.self))
    let expiry = try await session.fetchOne(
      OpenSession(
        key: cookie.digest, id: id, account: account, now: now, address: address, isPassed: isPassed, csrf: csrf.digest)
    )
    return OpenedSession(id: id, cookie: cookie.text, csrf: csrf.text, expiresAt: expiry.value)
  }

  /// Ends every session and revokes every token of an account, held against a sign-in under way.
  func endAll(of account: AccountID, because why: String, at now: Instant, in session: Session) async throws {
    _ = try await session.fetchCells(
      "select account from access.secret where account = $1 for update", Parameters(account))
    try await session.execute(
      sql: "update access.session set ended_at = $2, ended_why = $3 where account = $1 and ended_at is null",
      Parameters(account, now, why))
    try await session.execute(
      sql: "update access.token set revoked_at = $2, revoked_why = $3 where account = $1 and revoked_at is null",
      Parameters(account, now, why))
  }
}
