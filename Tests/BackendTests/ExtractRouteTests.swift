import Casework
import Foundation
import HTTPTypes
import PQ
import Statute
import Testing
import _TestKit

@testable import Backend
@testable import Store

/// Who is handed what a run was counted from.
@Suite struct `What a run was counted from` {
  private static let region = "371525"

  private func build(_ visitor: Visitor, _ region: String?, in scene: JobScene) async throws -> ReportBook.Line {
    let folder = try Scratch.make()
    defer { Scratch.remove(folder) }
    let desks = scene.office.desks(for: visitor)
    let printed = try await PrintingDesk(desks).build(
      ReportOrder(campaign: "liaocheng-2015", asOf: Day(2016, 6, 30), books: ["1"], region: region, isDraft: true),
      into: folder.path(percentEncoded: false))
    return try #require(try await desks.runs.find(printed.run)?.run)
  }

  private func coordinator(_ scope: String) -> Visitor {
    Visitor.known(
      "账号", as: .coordinator, seeing: scope, account: AccountID("30000000-0000-4000-8000-000000000000"))
  }

  @Test func `is one archive for who sees the whole city, and nothing for a county`() async throws {
    try await JobScene.use { scene in
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      let office = Visitor.office(named: "王协调")
      // The office, the city and the office for a county count from the same.
      let runs = [
        try await build(office, nil, in: scene), try await build(coordinator("region:371500"), nil, in: scene),
        try await build(office, Self.region, in: scene),
      ]
      #expect(Set(runs.map(\.inputDigest)).count == 1 && runs[0].inputDigest?.count == 64)
      for run in runs {
        let said = try await scene.get("/v1/reports/\(run.id)/extract").answered
        #expect(said.status == 200 && said.header("Content-Type") == "application/zip")
        #expect(said.body.starts(with: Data("PK".utf8)))
        let told = try await scene.get("/v1/reports/\(run.id)").object
        #expect(told["input_sha256"] as? String == run.inputDigest)
        for (visitor, code) in [
          (coordinator("region:\(Self.region)"), "outside_scope"), (coordinator("region:371500"), nil),
        ] as [(Visitor, String?)] where run.region != nil || code == nil {
          do {
            let reply = try await scene.ask(
              "GET", "", at: "/v1/reports/{id}/extract", ["id": "\(run.id)"], as: visitor)
            #expect(code == nil && reply.status.code == 200)
          } catch let problem as Problem {
            #expect(problem.status == 403 && problem.reasons.first?.code == code, "\(problem.reasons)")
          }
        }
      }
      #expect(try await scene.get("/v1/reports/0/extract").status == 404)
    }
  }

  @Test func `has no digest where a county counted from what it sees, and is handed over all the same`() async throws {
    try await JobScene.use { scene in
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      let run = try await build(coordinator("region:\(Self.region)"), Self.region, in: scene)
      #expect(run.inputDigest == nil)
      #expect(try await scene.get("/v1/reports/\(run.id)").object["input_sha256"] is NSNull)
      #expect(try await scene.get("/v1/reports/\(run.id)/extract").status == 200)
    }
  }
}
