import Casework
import Credentials
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

/// Books with an administrator and whomever else a test needs (账号样例); time stands still unless it is told to pass.
struct AccessScene {
  static let day = Day(2020, 1, 1)
  static let unit = UnitID(high: 1, low: 1)
  static let otherUnit = UnitID(high: 1, low: 2)
  static let address = "10.0.0.1"
  static let password = "lü-xing-mo-9-tuo"

  let books: EphemeralDatabase
  let pool: Pool
  let book: AccessBook
  let now = Instant("2026-11-21T08:00:00Z")!
  let office = Visitor.office(named: "办公室")

  /// Lends books with two units and no account.
  static func use(_ body: nonisolated(nonsending) (AccessScene) async throws -> Void) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await owner.run(
          script: """
            insert into ledger.unit (id, recorded_by) values ('\(unit)', '甲'), ('\(otherUnit)', '甲');
            """)
      }
      let pool = Pool(books.app(seeing: nil), size: 4)
      let cheap = try #require(HashingCost(rounds: 4))
      do {
        try await body(AccessScene(books: books, pool: pool, book: AccessBook(pool, cost: cheap)))
        await pool.close()
      } catch {
        await pool.close()
        throw error
      }
    }
  }

  func after(minutes: Int64) -> Instant { now + minutes * 60_000_000 }

  /// An account in a post, its password changed already.
  @discardableResult func account(_ login: String, _ grants: PostGrant...) async throws -> AccountID {
    let (id, code) = try await book.makeAccount(login: login, person: "人员\(login)", by: office, at: now)
    for grant in grants { _ = try await book.grant(grant, to: id, by: office) }
    let first = try await visitor(book.signIn(login: login, password: code.text, from: Self.address, at: now))
    _ = try await book.changePassword(
      from: code.text, to: Self.password, by: first, from: Self.address, at: now)
    return id
  }

  func staff(_ login: String, of unit: UnitID = unit, as post: Post = .unitStaff) async throws -> AccountID {
    try await account(login, PostGrant(post, in: .unit(unit), since: Self.day, paper: "文"))
  }

  func officer(_ login: String) async throws -> AccountID {
    try await account(login, PostGrant(.policeOfficer, in: .region("371500"), since: Self.day, paper: "文"))
  }

  /// Somebody of the house, who has passed a second factor.
  func houseman(_ login: String, as post: Post) async throws -> (visitor: Visitor, clock: OneTimePassword) {
    try await account(login, PostGrant(post, since: Self.day, paper: "文"))
    return try await passed(login)
  }

  /// The account at the window, with a second factor set up.
  func passed(_ login: String) async throws -> (visitor: Visitor, clock: OneTimePassword) {
    let bare = try await visitor(login)
    let clock = try await book.setUpSecondFactor(
      password: Self.password, by: bare, from: Self.address, at: now)
    let opened = try await book.confirmSecondFactor(
      code: Self.code(clock, at: now), by: bare, from: Self.address, at: now)
    return (try await visitor(opened), clock)
  }

  static func code(_ clock: OneTimePassword, at now: Instant) -> String {
    clock.code(of: OneTimePassword.step(at: now.sinceUnixEpoch / 1_000_000))
  }

  func signIn(_ login: String, _ code: String? = nil, at instant: Instant? = nil) async throws -> OpenedSession {
    try await book.signIn(
      login: login, password: Self.password, code: code, from: Self.address, at: instant ?? now)
  }

  /// Who signed in with the usual password.
  func visitor(_ login: String) async throws -> Visitor { try await visitor(signIn(login)) }

  /// Who holds a session.
  func visitor(_ opened: OpenedSession) async throws -> Visitor { try #require(await seen(opened.cookie)) }

  /// Who holds a credential, if it stands.
  func seen(_ credential: String, at instant: Instant? = nil) async throws -> Visitor? {
    try await book.recognise(credential, from: Self.address, at: instant ?? now)
  }

  /// A session of the app as a visitor, for SQL of one's own.
  func asApp(_ visitor: Visitor?, _ sql: String) async throws -> [String] {
    try await pool.transaction { session in
      if let visitor { try await visitor.enter(session) }
      return try await session.texts(sql)
    }
  }
}

/// The refusal that a piece of work meets, nil if it meets none.
func refusalOfAccess(_ work: () async throws -> some Any) async throws -> AccessRefusal? {
  do {
    _ = try await work()
    return nil
  } catch let refusal as AccessRefusal {
    return refusal
  }
}
