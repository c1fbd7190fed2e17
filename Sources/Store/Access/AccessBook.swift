internal import Casework
public import Credentials
internal import Foundation
public import PQ
internal import Statute

/// The book of access (账号权限簿): who may come to the window, and what he may do there. Everything in it refuses with an
/// `AccessRefusal`.
public struct AccessBook: Sendable {
  let pool: Pool
  let room: HashingRoom
  let cost: HashingCost
  let rule: PasswordRule

  /// The pool's sessions are the app's. `cost` is what a new password's hash costs.
  public init(
    _ pool: Pool, room: HashingRoom = .shared, cost: HashingCost = .standard, rule: PasswordRule = PasswordRule()
  ) {
    self.pool = pool
    self.room = room
    self.cost = cost
    self.rule = rule
  }

  /// Who holds a cookie's or a token's value, and what he may; nil where it does not stand. Marks it as seen.
  public func recognise(_ credential: String, from address: String, at now: Instant) async throws -> Visitor? {
    guard let token = Token(credential) else { return nil }
    // The function that is asked heeds nobody's settings, and keeps them from what it sets off.
    return try await pool.asTheyStand.withSession {
      try await $0.fetchOptional(Recognise(digest: token.digest, address: address, now: now))?.visitor
    }
  }

  /// Runs the body in a transaction as the visitor; what the database refuses by a rule of access is such a refusal.
  nonisolated(nonsending) func transaction<Value>(
    by visitor: Visitor, needs: [Post] = [], _ body: nonisolated(nonsending) (Session) async throws -> Value
  ) async throws -> Value {
    do {
      return try await pool.transaction { session in
        try await visitor.enter(session)
        return try await body(session)
      }
    } catch let error as ServerError {
      throw AccessRefusal(error, needs: needs) ?? error
    }
  }

  /// Runs the body in a transaction as an account that is only just known.
  nonisolated(nonsending) func transaction<Value>(
    as account: AccountID, named person: String, _ body: nonisolated(nonsending) (Session) async throws -> Value
  ) async throws -> Value {
    let visitor = Visitor(
      account: account, login: nil, person: person, estate: nil, posts: [], roles: [], scope: "", credential: .office,
      mayWrite: false, secondFactorPassed: false, secondFactorNeeded: false, mustChangePassword: false)
    return try await transaction(by: visitor, body)
  }

  /// A login as it is kept: without spaces at its ends, its letters small and alike.
  static func login(_ typed: String) -> String {
    typed.precomposedStringWithCompatibilityMapping.lowercased().trimmingCharacters(in: .whitespaces)
  }

  /// An identity nobody has yet.
  static func fresh<Tag>(_ tag: Tag.Type = Tag.self) -> Identifier<Tag> {
    var chance = SystemRandomNumberGenerator()
    return .fresh(using: &chance)
  }

  /// Waits for a place in the hashing room.
  func hash(_ password: String) async throws -> PasswordHash {
    do { return try await room.hash(password, cost: cost) } catch { throw AccessRefusal.busy }
  }

  func isRight(_ password: String, for hash: PasswordHash) async throws -> Bool {
    do { return try await room.verify(password, against: hash) } catch { throw AccessRefusal.busy }
  }
}

extension Visitor {
  /// The account, for what is done by who is signed in himself. Throws `AccessRefusal.sessionNeeded`.
  func signedIn() throws(AccessRefusal) -> (account: AccountID, login: String, session: SessionID) {
    guard case .session(let session, _) = credential, let account, let login else { throw .sessionNeeded }
    return (account, login, session)
  }

  /// Whether it is no token that only reads; for what is done to one's own account, ready for more or not.
  func isNoReader() throws(AccessRefusal) {
    if case .token = credential, !mayWrite { throw .readOnlyToken }
  }

  /// Whether it may write, and holds one of the posts.
  func isAllowed(_ needed: [Post]) throws(AccessRefusal) {
    if mustChangePassword { throw .mustChangePassword }
    if secondFactorNeeded, !secondFactorPassed { throw .secondFactorNeeded }
    guard mayWrite else { throw .readOnlyToken }
    guard isOffice || needed.contains(where: posts.contains) else { throw .notAuthorised(needs: needed) }
  }
}
