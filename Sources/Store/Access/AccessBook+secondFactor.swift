public import Credentials
public import PQ
internal import Statute

extension AccessBook {
  /// Makes a second factor for the visitor's own account; it asks for nothing until it is confirmed by a code.
  public func setUpSecondFactor(
    password: String, by visitor: Visitor, from address: String, at now: Instant
  ) async throws -> OneTimePassword {
    let own = try visitor.signedIn()
    let attempt = Attempt(login: own.login, address: address)
    let known = try await begin(attempt, login: own.login, at: now)
    let (secret, _) = try await prove(known, password: password, at: now, or: .notProven)
    let factor = OneTimePassword()
    return try await transaction(by: visitor) { session in
      try await hold(secret, in: session)
      try await forgive(attempt, in: session)
      let kept = try await session.execute(
        sql: """
          insert into access.second_factor as f (account, secret, made_at) values ($1, $2, $3)
          on conflict (account) do update set secret = $2, made_at = $3, removed_at = null where f.confirmed_at is null
          """, Parameters(own.account, factor.secret, now))
      guard kept == 1 else { throw AccessRefusal.secondFactorStands }
      return factor
    }
  }

  /// Confirms it by a code of it; the session is exchanged for one that has passed it.
  public func confirmSecondFactor(
    code: String, by visitor: Visitor, from address: String, at now: Instant
  ) async throws -> OpenedSession {
    let own = try visitor.signedIn()
    let attempt = Attempt(login: own.login, address: address)
    guard let known = try await begin(attempt, login: own.login, at: now), let factor = known.factor else {
      throw AccessRefusal.noSecondFactor
    }
    guard !known.isFactorConfirmed else { throw AccessRefusal.secondFactorStands }
    guard let step = factor.step(of: code, at: now.sinceUnixEpoch / 1_000_000, after: known.lastStep) else {
      throw AccessRefusal.notProven
    }
    return try await transaction(by: visitor) { session in
      try await hold(known, in: session)
      guard try await session.fetchOne(TakeStep(account: own.account, step: step)).value else {
        throw AccessRefusal.notProven
      }
      try await session.execute(
        sql: "update access.second_factor set confirmed_at = $2 where account = $1 and confirmed_at is null",
        Parameters(own.account, now))
      try await forgive(attempt, in: session)
      let ended = try await session.execute(
        sql: "update access.session set ended_at = $2, ended_why = 'replaced' where id = $1 and ended_at is null",
        Parameters(own.session, now))
      guard ended == 1 else { throw AccessRefusal.notSignedIn }
      return try await open(own.account, from: address, at: now, isPassed: true, in: session)
    }
  }

  /// Removes the visitor's own second factor by the password and a code; ends all its sessions and tokens, and opens a
  /// new session, which has not passed one.
  public func removeSecondFactor(
    password: String, code: String, by visitor: Visitor, from address: String, at now: Instant
  ) async throws -> OpenedSession {
    let own = try visitor.signedIn()
    let attempt = Attempt(login: own.login, address: address)
    let known = try await begin(attempt, login: own.login, at: now)
    let (secret, _) = try await prove(known, password: password, at: now, or: .notProven)
    guard secret.isFactorConfirmed, let factor = secret.factor else { throw AccessRefusal.noSecondFactor }
    guard let step = factor.step(of: code, at: now.sinceUnixEpoch / 1_000_000, after: secret.lastStep) else {
      throw AccessRefusal.notProven
    }
    return try await transaction(by: visitor) { session in
      try await hold(secret, in: session)
      guard try await session.fetchOne(TakeStep(account: own.account, step: step)).value else {
        throw AccessRefusal.notProven
      }
      try await forgive(attempt, in: session)
      try await remove(of: own.account, at: now, in: session)
      return try await open(own.account, from: address, at: now, isPassed: false, in: session)
    }
  }

  /// Removes another's second factor, when its clock is lost; by the security administrator, never by who resets
  /// passwords, so that no one person can take over an account.
  public func removeSecondFactor(of account: AccountID, by visitor: Visitor, at now: Instant) async throws {
    try visitor.isAllowed([.securityAdministrator])
    guard account != visitor.account else { throw AccessRefusal.ownAccount }
    try await transaction(by: visitor, needs: [.securityAdministrator]) { session in
      try await remove(of: account, at: now, in: session)
    }
  }

  private func remove(of account: AccountID, at now: Instant, in session: Session) async throws {
    let removed = try await session.execute(
      sql: """
        update access.second_factor set secret = null, confirmed_at = null, removed_at = $2
        where account = $1 and removed_at is null
        """, Parameters(account, now))
    guard removed == 1 else { throw AccessRefusal.noSecondFactor }
    try await endAll(of: account, because: "second_factor_changed", at: now, in: session)
  }
}
