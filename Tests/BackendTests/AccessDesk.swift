import Credentials
import Foundation
import PQ
import Statute
import Store
import Synchronization
import Testing
import _TestKit

@testable import Backend

/// A window to which people come with accounts (窗口样例), its clock set by the test.
final class AccessDesk: Sendable {
  static let password = "lü-xing-mo-9-tuo"
  static let other = "shan-hu-zhong-8-lai"
  static let start = Instant("2026-11-21T08:00:00Z")!

  let books: EphemeralDatabase
  let office: Office
  let window: Window
  private let time: Time

  final class Time: Sendable {
    private let kept = Mutex(AccessDesk.start)
    var now: Instant {
      get { kept.withLock { $0 } }
      set { kept.withLock { $0 = newValue } }
    }
  }

  private init(_ books: EphemeralDatabase, _ office: Office, _ window: Window, _ time: Time) {
    (self.books, self.office, self.window, self.time) = (books, office, window, time)
  }

  static func use(_ body: (AccessDesk) async throws -> Void) async throws {
    try await EphemeralDatabase.use { books in
      let cheap = try #require(HashingCost(rounds: 4))
      let office = Office(
        app: Pool(books.app(seeing: nil), size: 4), reader: Pool(books.reader, size: 1), hashing: cheap)
      let time = Time()
      let window = Window(office, recognition: .credentials, clock: { time.now })
      let outcome: Result<Void, any Error>
      do { outcome = .success(try await body(AccessDesk(books, office, window, time))) } catch {
        outcome = .failure(error)
      }
      await window.finish()
      await office.close()
      try outcome.get()
    }
  }

  var now: Instant { time.now }

  func pass(minutes: Double) {
    time.now = Instant(microseconds: time.now.microseconds + Int64(minutes * 60_000_000))
  }

  struct Said {
    let status: Int
    let answered: Answered
    let document: Any
    var object: [String: Any] { document as? [String: Any] ?? [:] }
    var list: [[String: Any]] { document as? [[String: Any]] ?? [] }
    var code: String? { object["code"] as? String }
    func text(_ field: String) -> String { object[field] as? String ?? "" }
    func flag(_ field: String) -> Bool? { object[field] as? Bool }
  }

  /// Asks, known by a bearer.
  func get(_ target: String, as bearer: String?) async throws -> Said {
    try await ask("GET", target, bearer.map { [("Authorization", "Bearer \($0)")] } ?? [], nil)
  }

  func post(_ target: String, _ body: [String: Any] = [:], as bearer: String?, key: String? = nil) async throws -> Said
  {
    try await ask(
      "POST", target,
      (bearer.map { [("Authorization", "Bearer \($0)")] } ?? []) + (key.map { [("Idempotency-Key", $0)] } ?? []), body)
  }

  func ask(
    _ method: String, _ target: String, _ headers: [(String, String)], _ body: [String: Any]?
  ) async throws -> Said {
    var headers = headers
    if body != nil { headers.append(("Content-Type", "application/json")) }
    let answered = try await window.answer(
      Asked(
        method, target, headers: headers.map { (name: $0.0, value: $0.1) },
        body: try body.map { try JSONSerialization.data(withJSONObject: $0) } ?? Data()))
    let document = try? JSONSerialization.jsonObject(with: answered.body, options: .fragmentsAllowed)
    return Said(status: answered.status, answered: answered, document: document ?? [:])
  }

  func signIn(_ login: String, _ password: String = password, code: String? = nil) async throws -> Said {
    var body: [String: Any] = ["login": login, "password": password]
    body["code"] = code
    return try await post("/v1/session", body, as: nil)
  }

  static func code(_ secret: String, at now: Instant) -> String {
    let clock = OneTimePassword(base32: secret)!
    return clock.code(of: OneTimePassword.step(at: now.sinceUnixEpoch / 1_000_000))
  }

  /// Changes a first password and sets up a second factor; the session that has passed it.
  func settle(_ login: String, first: String) async throws -> String {
    let begun = try await signIn(login, first).text("session")
    let changed = try await post("/v1/me/password", ["present": first, "new": Self.password], as: begun)
    return try await secure(changed.text("session"))
  }

  func secure(_ session: String) async throws -> String {
    let factor = try await post("/v1/me/second-factor", ["password": Self.password], as: session)
    let code = Self.code(factor.text("secret"), at: now)
    return try await post("/v1/me/second-factor/confirmation", ["code": code], as: session).text("session")
  }

  /// The first administrator, ready to work.
  func founder() async throws -> String {
    let code = try #require(try await office.access.offerClaim(at: now))
    let made = try await post(
      "/v1/claim", ["code": code.text, "login": "xitong", "person": "系统员", "password": Self.password], as: nil)
    #expect(made.status == 201, "\(made.object)")
    return try await secure(try await signIn("xitong").text("session"))
  }

  /// The kinds of the events of the chain, in their order.
  func events() async throws -> [String] {
    try await books.session(\.owner) { try await $0.words("select kind from audit.event order by id") }
  }
}

extension Session {
  /// The first column, where it is text.
  func words(_ sql: String) async throws -> [String] {
    try await fetchCells(sql).rows.map { row in
      guard case .text(let text) = row[0] else { return "?" }
      return text
    }
  }
}
