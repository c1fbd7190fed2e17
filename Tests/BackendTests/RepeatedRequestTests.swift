import Casework
import Foundation
import PQ
import Store
import Testing
import _TestKit

@testable import Backend

@Suite struct `A write sent again with its key` {
  private static let body = ["login": "wang", "person": "王"]

  @Test func `is answered as before without its secret, and writes nothing`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let first = try await desk.post("/v1/accounts", Self.body, as: admin, key: "k1")
      let again = try await desk.post("/v1/accounts", Self.body, as: admin, key: "k1")
      #expect(first.status == 201 && again.status == 201, "\(again.object)")
      #expect(first.text("account") == again.text("account") && again.object["password"] is NSNull)
      #expect(!first.text("password").isEmpty && again.answered.header("Idempotency-Replayed") == "true")
      let other = try await desk.post("/v1/accounts", ["login": "li", "person": "李"], as: admin, key: "k1")
      #expect(other.status == 422 && other.code == "key_used_otherwise")
      #expect(try await desk.get("/v1/accounts", as: admin).list.count == 2)
    }
  }

  @Test func `is done when nothing was written for it, and after a refusal`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let refused = try await desk.post("/v1/accounts", ["login": "A B", "person": "王"], as: admin, key: "k1")
      #expect(refused.status == 422, "\(refused.object)")
      #expect(try await desk.post("/v1/accounts", Self.body, as: admin, key: "k1").status == 201)
      // What a lost program leaves: taken in, nothing written.
      let first = try await desk.post("/v1/accounts", ["login": "li", "person": "李"], as: admin, key: "k2")
      #expect(first.status == 201)
      try await desk.books.session(\.owner) {
        try await $0.run(
          script: "update office.request set status = null, headers = null, body = null where key = 'k2'")
      }
      let lost = try await desk.post("/v1/accounts", ["login": "li", "person": "李"], as: admin, key: "k2")
      #expect(lost.status == 200 && lost.flag("done") == true, "\(lost.object)")
      try await desk.books.session(\.owner) {
        try await $0.run(
          script: """
            update office.request set commits = 0, status = null, headers = null, body = null, key = 'k3' where key = 'k2'
            """)
      }
      let taken = try await desk.post("/v1/accounts", ["login": "li", "person": "李"], as: admin, key: "k3")
      #expect(taken.status == 409 && taken.code == "login_taken")
    }
  }

  @Test func `twins at once make one account`() async throws {
    try await AccessDesk.use { desk in
      let admin = try await desk.founder()
      let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 1...6 {
          group.addTask { try await desk.post("/v1/accounts", Self.body, as: admin, key: "k").status }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.allSatisfy { [201, 409].contains($0) } && statuses.contains(201), "\(statuses)")
      #expect(try await desk.get("/v1/accounts", as: admin).list.count == 2)
    }
  }

  @Test func `a transaction of a request that was taken over does not commit`() async throws {
    try await AccessDesk.use { desk in
      let house = Visitor.office(named: "甲")
      let id = try #require(WriteID("11111111-1111-4111-8111-111111111111"))
      let next = try #require(WriteID("22222222-2222-4222-8222-222222222222"))
      let book = desk.office.desks(for: house).requests
      let wish = String(repeating: "a", count: 64)
      #expect(try await book.take(id, key: "k", wish: wish) == .taken)
      #expect(try await book.take(next, key: "k", wish: wish) == .open(id))
      #expect(try await book.takeOver(id, as: next))
      await #expect {
        _ = try await desk.office.access(under: id).makeAccount(
          login: "wang", person: "王", by: house, at: desk.now)
      } throws: { RequestBook.wasTakenOver($0) }
      _ = try await desk.office.access(under: next).makeAccount(login: "wang", person: "王", by: house, at: desk.now)
      #expect(try await book.take(id, key: "k", wish: wish) == .done(next))
      #expect(try await !book.takeOver(next, as: id))
    }
  }
}
