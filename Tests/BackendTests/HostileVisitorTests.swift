import Credentials
import Foundation
import HTTPTypes
import PQ
import Store
import Testing
import _TestKit

@testable import Backend

/// The attacks that go for who somebody is (冒用身份): told among those of a hostile request.
extension `A hostile request` {
  @Test func `a session known before signing in is none after it`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let first = try await desk.post("/v1/accounts", ["login": "mallory", "person": "甲"], as: admin)
      let second = try await desk.post("/v1/accounts", ["login": "wang", "person": "王"], as: admin)
      let planted = try await desk.signIn("mallory", first.text("password")).text("session")
      let invented = Token().text
      for known in [planted, invented] {
        let opened = try await desk.ask(
          "POST", "/v1/session", [("Cookie", "__Host-mlps=\(known)"), ("Authorization", "Bearer \(known)")],
          ["login": "wang", "password": second.text("password")])
        #expect(opened.status == 201, "\(opened.object)")
        let cookie = try #require(opened.answered.header("Set-Cookie"))
        #expect(opened.text("session") != known && !cookie.contains(known))
        #expect(try await desk.get("/v1/me", as: opened.text("session")).text("login") == "wang")
      }
      #expect(try await desk.get("/v1/me", as: planted).text("login") == "mallory")
      #expect(try await desk.get("/v1/me", as: invented).status == 401)
      let asked = try await desk.ask("GET", "/v1/me?session=\(planted)", [], nil)
      #expect(asked.status == 401)
    }
  }

  @Test func `a guess at nobody is answered as a guess at somebody`() async throws {
    try await EphemeralDatabase.use { books in
      let office = Office(
        app: Pool(books.app(seeing: nil), size: 2), reader: Pool(books.reader, size: 1),
        hashing: try #require(HashingCost(rounds: 14)))
      let window = Window(office, recognition: .credentials, clock: { AccessDesk.start })
      let code = try #require(try await office.access.offerClaim(at: AccessDesk.start))
      _ = try await office.access.claim(
        code: code.text, login: "xitong", person: "系统员", password: AccessDesk.password, at: AccessDesk.start)
      func guess(_ login: String) async throws -> (Answered, Duration) {
        let body = try JSONSerialization.data(withJSONObject: ["login": login, "password": "bu-dui-de-kou-ling"])
        let began = ContinuousClock.now
        let said = try await window.answer(
          Asked("POST", "/v1/session", headers: [("Content-Type", "application/json")], body: body))
        return (said, ContinuousClock.now - began)
      }
      var (there, nobody): ([Duration], [Duration]) = ([], [])
      for _ in 1...4 {
        let (one, other) = (try await guess("xitong"), try await guess("meiyou"))
        #expect(one.0.status == 401 && other.0.status == 401)
        #expect(one.0.body == other.0.body)
        #expect(one.0.headers.map(\.name) == other.0.headers.map(\.name))
        there.append(one.1)
        nobody.append(other.1)
      }
      // The quickest of each: the work is the same, whatever else the machine does.
      let (least, most) = (min(there.min()!, nobody.min()!), max(there.min()!, nobody.min()!))
      #expect(most < least * 2, "\(there) \(nobody)")
      await window.finish()
      await office.close()
    }
  }

  @Test func `what was revoked or ended opens no route`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let made = try await desk.post("/v1/tokens", ["name": "盘点", "until": "2027-01-01"], as: admin)
      #expect(try await desk.get("/v1/accounts", as: made.text("secret")).status == 200)
      #expect(try await desk.post("/v1/tokens/\(made.text("token"))/revocation", as: admin).status == 204)
      #expect(try await desk.post("/v1/session/end", as: admin).status == 204)
      for route in Routes.all where route.audience != .everybody {
        let target = route.path.replacing(/\{[a-z0-9_]+\}/, with: "x")
        for dead in [made.text("secret"), admin, Token().text, "mlps_", "' or 1=1 --"] {
          let said = try await desk.ask(
            route.method.rawValue, target, [("Authorization", "Bearer \(dead)")], route.method == .get ? nil : [:])
          #expect(said.status == 401 && said.code == "not_signed_in", "\(route.method) \(target): \(said.object)")
        }
      }
    }
  }

  @Test func `a page elsewhere writes nothing with the cookie of a visitor`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let foreign = Token().text
      for route in Routes.all where route.audience != .everybody && route.method != .get {
        let target = route.path.replacing(/\{[a-z0-9_]+\}/, with: "x")
        for mark in [[], [("X-CSRF-Token", foreign)], [("X-CSRF-Token", admin)], [("X-CSRF-Token", "")]] {
          let said = try await desk.ask(
            route.method.rawValue, target,
            [("Cookie", "__Host-mlps=\(admin)"), ("Origin", "https://example.invalid")] + mark, [:])
          #expect(said.status == 403 && said.code == "csrf", "\(target): \(said.object)")
        }
      }
    }
  }

  @Test func `NUL is refused wherever it stands`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      for (target, body) in [
        ("/v1/session", ["login": "a\u{0}b", "password": AccessDesk.password]),
        ("/v1/session", ["login": "xitong", "password": "\u{0}"]),
        ("/v1/accounts", ["login": "li", "person": "李\u{0}"]), ("/v1/accounts", ["a\u{0}": "b"]),
        ("/v1/tokens", ["name": "盘\u{0}点", "until": "2027-01-01"]),
      ] as [(String, [String: Any])] {
        let said = try await desk.post(target, body, as: target == "/v1/session" ? nil : admin)
        #expect(said.status == 400 && said.code == "unreadable", "\(target): \(said.object)")
      }
      #expect(try await desk.get("/v1/accounts/a%00b", as: admin).status == 404)
      #expect(try await desk.get("/v1/accounts?cursor=%00", as: admin).status == 400)
    }
  }
}
