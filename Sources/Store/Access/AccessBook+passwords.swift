public import Credentials
public import PQ
internal import Statute

extension AccessBook {
  /// For how long a one-time password holds: three days, in microseconds.
  static let oneTime: Int64 = 3 * 86_400 * 1_000_000

  /// Changes the visitor's own password; ends all its sessions and tokens, and opens a new one.
  public func changePassword(
    from old: String, to new: String, by visitor: Visitor, from address: String, at now: Instant
  ) async throws -> OpenedSession {
    let own = try visitor.signedIn()
    let attempt = Attempt(login: own.login, address: address)
    let known = try await begin(attempt, login: own.login, at: now)
    let (secret, hash) = try await prove(known, password: old, at: now, or: .notProven)
    try check(new, login: own.login, person: secret.person)
    guard try await !isRight(new, for: hash) else { throw AccessRefusal.samePassword }
    let line = try await self.hash(new).line
    return try await transaction(by: visitor) { session in
      try await hold(secret, in: session)
      try await forgive(attempt, in: session)
      try await endAll(of: own.account, because: "password_changed", at: now, in: session)
      try await keep(line, of: own.account, at: now, until: nil, in: session)
      return try await open(own.account, from: address, at: now, isPassed: visitor.secondFactorPassed, in: session)
    }
  }

  /// Gives another's account a one-time password, which holds for three days and must be changed; ends all its sessions
  /// and tokens, and its lock-out. By the system administrator, or the leader whose staff it is.
  public func resetPassword(of account: AccountID, by visitor: Visitor, at now: Instant) async throws -> OneTimeCode {
    try visitor.isAllowed(Self.inCharge)
    guard account != visitor.account else { throw AccessRefusal.ownAccount }
    let code = OneTimeCode(groups: 3)
    let line = try await hash(code.text).line
    try await transaction(by: visitor, needs: Self.inCharge) { session in
      guard let of = try await session.fetchOptional(AccountLines(account: account))?.line else {
        throw AccessRefusal.unknownAccount
      }
      try await endAll(of: account, because: "password_changed", at: now, in: session)
      try await keep(line, of: account, at: now, until: now + Self.oneTime, in: session)
      try await forgive(Attempt(login: of.login, address: ""), in: session)
    }
    return code
  }

  /// A password is as the rule has it. Throws `AccessRefusal.password`.
  func check(_ password: String, login: String, person: String) throws(AccessRefusal) {
    let faults = rule.faults(of: password, login: login, person: person)
    guard faults.isEmpty else { throw .password(faults) }
  }

  /// Puts a hash in the place of the one before; `until` is given for a one-time password.
  func keep(
    _ line: String, of account: AccountID, at now: Instant, until: Instant?, in session: Session
  ) async throws {
    try await session.execute(
      sql: """
        insert into access.secret (account, hash, set_at, must_change, until) values ($1, $2, $3, $4, $5)
        on conflict (account) do update set hash = $2, set_at = $3, must_change = $4, until = $5
        """, Parameters(account, line, now, until != nil, until))
  }

  /// Who has charge of other people's accounts.
  static let inCharge: [Post] = [.systemAdministrator, .unitLeader]
}

extension Instant {
  /// So many microseconds later.
  static func + (instant: Instant, microseconds: Int64) -> Instant {
    Instant(microseconds: instant.microseconds + microseconds)
  }
}
