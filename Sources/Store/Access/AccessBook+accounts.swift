public import Credentials
public import PQ
internal import Statute

extension AccessBook {
  /// The accounts that the visitor sees, in the order of their logins.
  public func accounts(by visitor: Visitor) async throws -> [AccountLine] {
    try await transaction(by: visitor) { try await $0.fetchAll(AccountLines()).map(\.line) }
  }

  /// One account, by its identity.
  public func account(_ id: AccountID, by visitor: Visitor) async throws -> AccountLine {
    let found = try await transaction(by: visitor) { try await $0.fetchOptional(AccountLines(account: id)) }
    guard let found else { throw AccessRefusal.unknownAccount }
    return found.line
  }

  /// Makes an account with a one-time password, and with its first post where it is given one.
  ///
  /// A unit's leader gives it a post in his unit at once; a system administrator leaves that to the security administrator.
  public func makeAccount(
    login typed: String, person: String, post: PostGrant? = nil, by visitor: Visitor, at now: Instant
  ) async throws -> (id: AccountID, password: OneTimeCode) {
    try visitor.isAllowed(Self.inCharge)
    let login = Self.login(typed)
    if !visitor.isOffice, !visitor.posts.contains(.systemAdministrator), post == nil {
      throw AccessRefusal.notAuthorised(needs: [.systemAdministrator])
    }
    let (id, code) = (Self.fresh(AccountTag.self), OneTimeCode(groups: 3))
    let line = try await hash(code.text).line
    do {
      try await transaction(by: visitor, needs: Self.inCharge) { session in
        try await session.execute(
          sql: "insert into access.account (id, login, person) values ($1, $2, $3)", Parameters(id, login, person))
        try await keep(line, of: id, at: now, until: now + Self.oneTime, in: session)
        if let post { try await add(post, to: id, by: visitor, in: session) }
      }
    } catch AccessRefusal.loginTaken {
      throw AccessRefusal.loginTaken(login)
    } catch AccessRefusal.personTaken {
      throw AccessRefusal.personTaken(person)
    }
    return (id, code)
  }

  /// Disables an account at once, for a reason: its sessions end and its tokens are revoked.
  public func disable(_ account: AccountID, reason: String, by visitor: Visitor, at now: Instant) async throws {
    try await turn(account, on: false, reason: reason, by: visitor) { session in
      try await endAll(of: account, because: "disabled", at: now, in: session)
    }
  }

  /// Enables an account again, for a reason.
  public func enable(_ account: AccountID, reason: String, by visitor: Visitor) async throws {
    try await turn(account, on: true, reason: reason, by: visitor) { _ in }
  }

  private func turn(
    _ account: AccountID, on enabled: Bool, reason: String, by visitor: Visitor,
    _ also: (Session) async throws -> Void
  ) async throws {
    try visitor.isAllowed(Self.inCharge)
    guard account != visitor.account else { throw AccessRefusal.ownAccount }
    try await transaction(by: visitor, needs: Self.inCharge) { session in
      guard let line = try await session.fetchOptional(AccountLines(account: account))?.line else {
        throw AccessRefusal.unknownAccount
      }
      guard line.isEnabled != enabled else { throw AccessRefusal.switchedAlready }
      try await also(session)
      try await session.execute(
        sql: "insert into access.account_switched (account, enabled, reason) values ($1, $2, $3)",
        Parameters(account, enabled, reason))
    }
  }
}
