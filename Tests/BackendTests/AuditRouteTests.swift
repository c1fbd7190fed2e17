import Foundation
import HTTPTypes
import PQ
import Statute
import Store
import Testing
import _TestKit

@testable import Backend

@Suite struct `The audit chain at the window` {
  @Test func `who came, failed, read of persons, took out, was refused and went is in the chain`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let before = try await desk.events().count
      _ = try await desk.signIn("xitong", "bu-dui-de-kou-ling")
      _ = try await desk.get("/v1/accounts", as: admin)
      _ = try await desk.ask(
        "GET", "/v1/accounts", [("Authorization", "Bearer \(admin)"), ("Accept", "text/csv")], nil)
      _ = try await desk.get("/v1/sites", as: admin)
      _ = try await desk.post("/v1/session/end", as: admin)
      let events = Array(try await desk.events().dropFirst(before))
      #expect(events == ["sign_in_failed", "personal_data_read", "exported", "access_refused", "signed_out"])
      try await desk.books.session(\.owner) { owner in
        let failed = try await owner.words(
          "select (account is not null)::text from audit.event where kind = 'sign_in_failed' order by id desc limit 1")
        #expect(failed == ["true"])
        #expect(try await owner.words("select fault || coalesce(relation, '') from audit.check()") == [])
      }
    }
  }

  @Test func `where mail goes is a person's, and its reading is in the chain`() async throws {
    for (method, path) in [("POST", "/v1/reminders/send"), ("GET", "/v1/calls"), ("GET", "/v1/calls/sheet")] {
      let route = try #require(Routes.all.first { $0.method.rawValue == method && $0.path == path })
      #expect(route.trace == .personalDataRead, "\(path)")
    }
    try await TwiceScene.use { scene in
      try await scene.prepare(
        try TwiceScene.json(
          "/v1/policy/mail-server",
          ["url": "smtp://127.0.0.1:2525", "from": "deng@example.gov.cn", "paper": "聊公〔2026〕2号"], as: .policeSupervisor)
      )
      try await scene.prepare(try TwiceScene.json("/v1/reminders/send", [:], as: .coordinator))
      let events = try await scene.texts("select kind || ' ' || (particulars ->> 'route') from audit.event order by id")
      #expect(events.last == "personal_data_read POST /v1/reminders/send", "\(events)")
    }
  }

  @Test func `is read, and verified against what was noted, by the auditor alone`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let made = try await desk.post(
        "/v1/accounts", ["login": "shenji", "person": "审计员", "post": "auditor", "paper": "〔2026〕1号"], as: admin)
      let auditor = try await desk.settle("shenji", first: made.text("password"))
      #expect(try await desk.get("/v1/audit/events", as: admin).status == 403)
      let head = try await desk.get("/v1/audit/head", as: auditor)
      let anchor = "\(head.object["place"] ?? 0):\(head.text("hash"))"
      let links = try await desk.get("/v1/audit/events?limit=3&relation=audit.event", as: auditor)
      #expect(links.list.count == 3 && links.answered.header("Link") != nil)
      let sound = try await desk.post("/v1/audit/verification", ["anchors": [anchor]], as: auditor)
      #expect(sound.status == 200 && sound.answered.header("Faults") == "0", "\(sound.object)")
      let bent = try await desk.post(
        "/v1/audit/verification", ["anchors": ["1:\(String(repeating: "0", count: 16))"]], as: auditor)
      #expect(bent.answered.header("Faults") == "1")
      #expect(try await desk.events().last == "chain_verified")
    }
  }
}
