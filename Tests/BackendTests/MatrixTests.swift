import Casework
import Credentials
import Foundation
import PQ
import Statute
import Store
import Testing
import _TestKit

@testable import Backend

/// Every route, asked by everybody, of what is his own and of what is another's.
@Suite struct `Who is told what at the window` {
  @Test func `every route has its line, and no line is of a route that is gone`() {
    let lines = Set(MatrixCase.all.map(\.route))
    let routes = Set(Routes.all.map(MatrixCase.name))
    #expect(routes.subtracting(lines).sorted() == [], "a route that nobody has spoken for")
    #expect(lines.subtracting(routes).sorted() == [], "a line without a route")
  }

  @Test func `the mark where a page ended leads nobody to what he does not see`() async throws {
    try await MatrixWalk.use { walk in
      let officer = MatrixPerson(post: .policeOfficer)
      let first = try await walk.said(Asked("GET", "/v1/sites?limit=1"), by: officer)
      let document = try #require(JSONSerialization.jsonObject(with: Data(first.body.utf8)) as? [String: Any])
      let cursor = try #require(document["next"] as? String)
      let other = [("Authorization", "Bearer \(MatrixPerson.token(of: .policeOfficer, in: .foreign).text)")]
      let next = try await walk.window.answer(Asked("GET", "/v1/sites?limit=1000&cursor=\(cursor)", headers: other))
      let told = String(decoding: next.body, as: UTF8.self)
      #expect(next.status == 200 && told.contains(MatrixCounty.foreign.mark))
      for mark in MatrixCounty.own.marks.dropLast() { #expect(!told.contains(mark), "\(told)") }
      let elsewhere = try await walk.said(Asked("GET", "/v1/units?cursor=\(cursor)"), by: officer)
      #expect(elsewhere.status == 400)
    }
  }

  @Test func `everybody gets his own, and of another's what he gets of nothing`() async throws {
    try await MatrixWalk.use { walk in
      for line in MatrixCase.all { try await walk.ask(line) }
      walk.faults.report()
      #expect(walk.faults.requests > Routes.all.count * MatrixPerson.all.count)
    }
  }
}
