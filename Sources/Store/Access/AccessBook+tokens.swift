public import Credentials
public import PQ
public import Statute

extension AccessBook {
  /// Makes a token for the visitor's own account, for at most 366 days; its text is shown now and never again.
  ///
  /// It may be limited to reading, and to some of the posts. Not by another token.
  public func makeToken(
    named name: String, isReadOnly: Bool, posts: [Post]? = nil, until expiry: Instant, by visitor: Visitor,
    at now: Instant
  ) async throws -> (line: TokenLine, token: Token) {
    let own = try visitor.signedIn()
    try visitor.isAllowed(visitor.posts)
    guard now < expiry, expiry.microseconds - now.microseconds <= 366 * 86_400 * 1_000_000 else {
      throw AccessRefusal.expiryOutOfRange
    }
    if let posts, posts.isEmpty || !posts.allSatisfy(visitor.posts.contains) {
      throw AccessRefusal.notAuthorised(needs: posts)
    }
    let (token, id) = (Token(), Self.fresh(TokenTag.self))
    _ = try await transaction(by: visitor) { session in
      try await session.execute(
        sql: """
          insert into access.token (key, id, account, name, read_only, posts, made_at, expires_at, second_factor_passed)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
          """,
        Parameters(
          token.digest, id, own.account, name, isReadOnly, posts?.map(\.rawValue), now, expiry,
          visitor.secondFactorPassed))
    }
    let line = TokenLine(
      id: id, account: own.account, name: name, isReadOnly: isReadOnly, posts: posts, madeAt: now, expiresAt: expiry,
      lastUsed: nil, revokedAt: nil)
    return (line, token)
  }

  /// The tokens of an account, its own without a name.
  public func tokens(of account: AccountID? = nil, by visitor: Visitor) async throws -> [TokenLine] {
    guard let account = account ?? visitor.account else { return [] }
    return try await transaction(by: visitor) { try await $0.fetchAll(TokenLines(account: account)).map(\.line) }
  }

  /// Revokes a token, of the visitor's own account or of one it has charge of.
  public func revokeToken(_ id: TokenID, by visitor: Visitor, at now: Instant) async throws {
    guard visitor.mayWrite || visitor.account != nil else { throw AccessRefusal.readOnlyToken }
    try await transaction(by: visitor) { session in
      let revoked = try await session.execute(
        sql: "update access.token set revoked_at = $2, revoked_why = 'revoked' where id = $1 and revoked_at is null",
        Parameters(id, now))
      guard revoked == 1 else { throw AccessRefusal.unknownToken }
    }
  }
}
