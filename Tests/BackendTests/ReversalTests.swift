import Foundation
import PQ
import Testing
import _TestKit

@testable import Backend
@testable import Store

@Suite struct `Imports that are taken back` {
  /// An applied import and what the register says of it.
  private func applied(_ rows: [String], in scene: JobScene) async throws -> String {
    let bytes = Data((([JobScene.heads] + rows).joined(separator: "\n") + "\n").utf8)
    let drawn = try await scene.finish(try await scene.post("/v1/imports?name=ledger.csv", bytes))
    let applied = try await scene.post("/v1/imports/\(drawn.job)/application")
    return try #require(applied.list.first?["import"] as? String, "\(applied.object)")
  }

  private func standing(_ scene: JobScene) async throws -> Int {
    let session = try await Session.connect(scene.books.owner)
    let found = try await session.fetchCells("select count(*) from ledger.records('infinity')")
    await session.close()
    guard case .integer(let count)? = found.rows.first?.first else { return -1 }
    return Int(count)
  }

  @Test func `everything it recorded is void, nothing is deleted, and a second run does nothing`() async throws {
    try await JobScene.use { scene in
      let id = try await applied([JobScene.good], in: scene)
      let count = try await standing(scene)
      let shown = try await scene.post("/v1/imports/\(id)/reversal", ["dry_run": true])
      #expect(shown.status == 200 && shown.object["facts"] as? Int == count, "\(shown.object)")
      #expect(try await standing(scene) == count, "a rehearsal keeps nothing")

      let done = try await scene.post("/v1/imports/\(id)/reversal", ["reason": "报错了台账"])
      #expect(done.status == 200 && done.answered.header("Applied") == nil, "\(done.object)")
      #expect(try await standing(scene) == 0)
      let again = try await scene.post("/v1/imports/\(id)/reversal", ["reason": "再撤"])
      #expect(again.status == 200 && again.answered.header("Applied") == "before")

      let anew = try await applied([JobScene.good], in: scene)
      #expect(anew != id)
      #expect(try await standing(scene) == count, "it may come in again")
    }
  }

  @Test func `what came later and rests on it keeps it`() async throws {
    try await JobScene.use { scene in
      let first = try await applied([JobScene.good], in: scene)
      let changed = JobScene.good.replacing("第二级", with: "第三级")
      let second = try await applied([changed], in: scene)
      let refused = try await scene.post("/v1/imports/\(first)/reversal", [:])
      #expect(refused.status == 409 && refused.code == "relied_on", "\(refused.object)")
      #expect(try await scene.post("/v1/imports/\(second)/reversal", [:]).status == 200)
      let done = try await scene.post("/v1/imports/\(first)/reversal", [:])
      #expect(done.status == 200, "\(done.object)")
      #expect(try await standing(scene) == 0)
    }
  }

  @Test func `an unknown import is not found`() async throws {
    try await JobScene.use { scene in
      let unknown = try await scene.post("/v1/imports/00000000-0000-4000-8000-000000000000/reversal", [:])
      #expect(unknown.status == 404)
    }
  }
}
