import Foundation
import HTTPTypes
import PQ
import Store
import Testing
import _TestKit

@testable import Backend

@Suite struct `Accounts at the window` {
  @Test func `from the claim to the first officer at work, each by the next hand`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let me = try await desk.get("/v1/me", as: admin)
      #expect(me.object["posts"] as? [String] == ["system_administrator"] && me.flag("may_write") == true)

      let made = try await desk.post(
        "/v1/accounts",
        ["login": "anquan", "person": "安全员", "post": "security_administrator", "paper": "〔2026〕1号"], as: admin)
      #expect(made.status == 201, "\(made.object)")
      let begun = try await desk.signIn("anquan", made.text("password"))
      #expect(begun.flag("must_change_password") == true && begun.flag("second_factor_needed") == true)
      let early = try await desk.get("/v1/accounts", as: begun.text("session"))
      #expect(early.status == 403 && early.code == "password_must_change")
      let security = try await desk.settle("anquan", first: made.text("password"))

      let officer = try await desk.post("/v1/accounts", ["login": "minjing", "person": "民警"], as: admin)
      let id = officer.text("account")
      let byAdmin = try await desk.post(
        "/v1/accounts/\(id)/posts", ["post": "police_officer", "region": "371500", "paper": "文"], as: admin)
      #expect(byAdmin.status == 403)
      let granted = try await desk.post(
        "/v1/accounts/minjing/posts", ["post": "police_officer", "region": "371500", "paper": "文"], as: security)
      #expect(granted.status == 201, "\(granted.object)")
      let misplaced = try await desk.post(
        "/v1/accounts/\(id)/posts", ["post": "police_officer", "unit": "x", "paper": "文"], as: security)
      #expect(misplaced.status == 422 && misplaced.code == "post_place_wrong")

      let first = try await desk.signIn("minjing", officer.text("password"))
      let changed = try await desk.post(
        "/v1/me/password", ["present": officer.text("password"), "new": AccessDesk.password],
        as: first.text("session"))
      #expect(changed.status == 201 && changed.text("session") != first.text("session"))
      #expect(try await desk.get("/v1/me", as: first.text("session")).status == 401)
      #expect(try await desk.get("/v1/sites", as: changed.text("session")).status == 200)
      #expect(try await desk.get("/v1/accounts", as: changed.text("session")).status == 403)

      let shown = try await desk.get("/v1/accounts/\(id)", as: security)
      #expect((shown.object["held_posts"] as? [Any])?.count == 1)
      let number = try #require(granted.object["post_number"] as? Int)
      #expect(
        try await desk.post("/v1/posts/\(number)/end", ["on": "2026-11-21", "paper": "文"], as: security).status == 204)
      #expect(try await desk.get("/v1/sites", as: changed.text("session")).status == 403)
    }
  }

  @Test func `nobody has charge of himself`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      for (target, body) in [
        ("/v1/accounts/xitong/disabling", ["reason": "离任"]), ("/v1/accounts/xitong/password-reset", [:]),
        ("/v1/accounts/xitong/posts", ["post": "auditor", "paper": "文"]),
      ] {
        let said = try await desk.post(target, body, as: admin)
        #expect(said.status == 403 && said.code == "own_account", "\(target) \(said.object)")
      }
    }
  }

  @Test func `a login that fails too often is locked, and whoever resets it lets it in again`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let made = try await desk.post("/v1/accounts", ["login": "wang", "person": "王"], as: admin)
      for _ in 1...5 { #expect(try await desk.signIn("wang", "bu-dui-de-kou-ling").code == "sign_in_failed") }
      let locked = try await desk.signIn("wang", made.text("password"))
      #expect(locked.status == 429 && locked.code == "locked_out")
      #expect(locked.answered.header("Retry-After") == "60")
      desk.pass(minutes: 0.5)
      #expect(try await desk.signIn("wang", made.text("password")).answered.header("Retry-After") == "30")
      let reset = try await desk.post("/v1/accounts/wang/password-reset", as: admin)
      #expect(reset.status == 200 && reset.text("password") != made.text("password"))
      #expect(try await desk.signIn("wang", reset.text("password")).status == 201)
      #expect(try await desk.events().suffix(3) == ["locked_out", "account_changed", "signed_in"])
    }
  }

  @Test func `whoever is sent away for having come too often is told when to come again`() {
    let far = Instant(microseconds: AccessDesk.start.microseconds + 61_000_001)
    let locked = Problem(AccessRefusal.lockedOut(until: far)).passing(at: far, seen: AccessDesk.start)
    #expect(locked.headers[.retryAfter] == "62")
    #expect(locked.passing(at: AccessDesk.start, seen: far).headers[.retryAfter] == "1")
    #expect(Problem(AccessRefusal.busy).headers[.retryAfter] == "5")
    #expect(Problem.tooMany(.milliseconds(1200)).headers[.retryAfter] == "2")
    for problem in [Problem(AccessRefusal.busy), .tooMany(.seconds(1)), locked] { #expect(problem.status == 429) }
  }

  @Test func `who grants posts names the unit by its name or its code, and sees no register for it`() async throws {
    try await AccessDesk.use { desk in
      try await desk.books.session(\.owner) { owner in
        try await owner.run(
          script: """
            set mlps.party = '登记员';
            insert into ledger.unit (id) values ('40000000-0000-4000-8000-000000000001');
            insert into ledger.unit_described (acted_on, unit, name, uscc, category, region) values
              ('2026-06-01', '40000000-0000-4000-8000-000000000001', '某市某局', '1137150000499900XK', 'organ', '371500');
            """)
      }
      let admin = try await desk.founder()
      let made = try await desk.post(
        "/v1/accounts",
        ["login": "anquan", "person": "安全员", "post": "security_administrator", "paper": "〔2026〕1号"], as: admin)
      let security = try await desk.settle("anquan", first: made.text("password"))
      _ = try await desk.post("/v1/accounts", ["login": "jingban", "person": "经办"], as: admin)
      func grant(_ unit: String) async throws -> AccessDesk.Said {
        try await desk.post(
          "/v1/accounts/jingban/posts", ["post": "unit_staff", "unit": unit, "paper": "文"], as: security)
      }
      let none = try await grant("无此单位")
      #expect(none.status == 404 && none.code == "not_found", "\(none.object)")
      for (word, count) in [("某市某局", 1), ("1137150000499900XK", 2)] {
        let granted = try await grant(word)
        #expect(granted.status == 201, "\(granted.object)")
        let shown = try await desk.get("/v1/accounts/jingban", as: security)
        #expect((shown.object["held_posts"] as? [Any])?.count == count)
      }
      #expect(try await desk.get("/v1/units", as: security).status == 403)
    }
  }

  @Test func `a token does what it is for, shows once, and ends when it is revoked`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let made = try await desk.post(
        "/v1/tokens", ["name": "盘点", "read_only": true, "until": "2027-01-01"], as: admin, key: "t1")
      #expect(made.status == 201, "\(made.object)")
      let secret = made.text("secret")
      #expect(try await desk.get("/v1/accounts", as: secret).status == 200)
      let write = try await desk.post("/v1/accounts", ["login": "li", "person": "李"], as: secret)
      #expect(write.status == 403 && write.code == "token_read_only")
      let again = try await desk.post(
        "/v1/tokens", ["name": "盘点", "read_only": true, "until": "2027-01-01"], as: admin, key: "t1")
      #expect(again.status == 201 && again.text("token") == made.text("token") && again.object["secret"] is NSNull)
      #expect(try await desk.get("/v1/tokens", as: admin).list.count == 1)
      #expect(try await desk.post("/v1/tokens/\(made.text("token"))/revocation", as: admin).status == 204)
      #expect(try await desk.get("/v1/accounts", as: secret).status == 401)
      let late = try await desk.post("/v1/tokens", ["name": "久", "until": "2028-01-01"], as: admin)
      #expect(late.status == 422 && late.code == "token_expiry")
    }
  }

  @Test func `a browser's cookie is its own, and writes only with the mark of our page`() async throws {
    try await AccessDesk.use { desk in
      _ = try await desk.founder()
      desk.pass(minutes: 1)
      let rows = try await desk.books.session(\.owner) {
        try await $0.words(
          "update access.second_factor set secret = null, confirmed_at = null, removed_at = now() returning 'x'::text")
      }
      #expect(rows.count == 1)
      let opened = try await desk.signIn("xitong")
      let cookie = try #require(opened.answered.header("Set-Cookie"))
      for word in ["__Host-mlps=mlps_", "; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict"] {
        #expect(cookie.contains(word))
      }
      let held = String(cookie.prefix { $0 != ";" })
      let once = try await desk.ask("POST", "/v1/session/end", [("Cookie", held)], [:])
      #expect(once.status == 403 && once.code == "csrf")
      let anew = try await desk.ask(
        "POST", "/v1/session", [("Cookie", held)], ["login": "xitong", "password": AccessDesk.password])
      #expect(anew.status == 201 && anew.text("session") != opened.text("session"))
      let ended = try await desk.ask(
        "POST", "/v1/session/end", [("Cookie", held), ("X-CSRF-Token", opened.text("csrf"))], [:])
      #expect(ended.status == 204 && ended.answered.header("Set-Cookie")?.contains("Max-Age=0") == true)
      #expect(try await desk.ask("GET", "/v1/me", [("Cookie", held)], nil).status == 401)
      #expect(try await desk.get("/v1/me/sessions", as: anew.text("session")).list.count >= 1)
    }
  }
}
