public import Credentials
public import PQ

extension AccessBook {
  /// A one-time code by which the first system administrator is made; it holds for a day, and the one before it no more.
  ///
  /// Nil where there is an account already.
  public func offerClaim(at now: Instant) async throws -> OneTimeCode? {
    let code = OneTimeCode(groups: 5)
    return try await pool.withSession {
      try await $0.fetchOne(OfferClaim(digest: code.digest, now: now)).value ? code : nil
    }
  }

  /// Makes the first system administrator, with a password of his own.
  public func claim(
    code typed: String, login typedLogin: String, person: String, password: String, at now: Instant
  ) async throws -> AccountID {
    guard let code = OneTimeCode(typed) else { throw AccessRefusal.claimFails }
    let login = Self.login(typedLogin)
    try check(password, login: login, person: person)
    let line = try await hash(password).line
    do {
      let made = try await pool.withSession {
        try await $0.fetchOne(
          UseClaim(
            digest: code.digest, account: Self.fresh(), login: login, person: person, hash: line, now: now)
        ).value
      }
      guard let made else { throw AccessRefusal.claimFails }
      return made
    } catch let error as ServerError {
      throw AccessRefusal(error, needs: []) ?? error
    }
  }
}
