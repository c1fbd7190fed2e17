import Casework
import Foundation
import HTTPTypes
import PQ
import Statute
import Testing

@testable import Backend
@testable import Store

@Suite struct `Books that go out` {
  private static var order: [String: Any] { ["as_of": "2016-06-30", "known_at": "2016-06-30T03:00:00Z"] }

  @Test func `an issue printed by two jobs has the same bytes, those that the desk prints`() async throws {
    try await JobScene.use { scene in
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      var digests: [[String]] = []
      for _ in 1...2 {
        let taken = try await scene.post("/v1/campaigns/liaocheng-2015/reports", Self.order)
        #expect(taken.status == 202, "\(taken.object)")
        let done = try await scene.finish(taken)
        #expect(done.state == "done", "\(done.object)")
        var found: [String] = []
        for file in done.files {
          let name = try #require(file["name"] as? String)
          let encoded = try #require(name.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
          let got = try await scene.get("/v1/jobs/\(done.job)/files/\(encoded)").answered
          #expect(got.body.sha256 == file["sha256"] as? String)
          #expect(got.header("X-Content-Type-Options") == "nosniff")
          #expect(got.header("Content-Disposition")?.hasPrefix("attachment;") == true)
          found.append(got.body.sha256)
        }
        digests.append(found.sorted())
        let printed = try await scene.get("/v1/jobs/\(done.job)/result").list
        #expect(printed.compactMap { $0["sha256"] as? String }.sorted() == digests[0])
      }
      #expect(digests[0].count == 3 && digests[0] == digests[1])

      let folder = try Scratch.make()
      defer { Scratch.remove(folder) }
      let direct = try await PrintingDesk(scene.office.desks(for: .office(named: "王协调")))
        .build(
          ReportOrder(
            campaign: "liaocheng-2015", asOf: Day(2016, 6, 30), knownAt: Instant("2016-06-30T03:00:00Z")!),
          into: folder.path(percentEncoded: false))
      #expect(direct.files.map(\.digest).sorted() == digests[0])

      let runs = try await scene.get("/v1/reports").list
      #expect(runs.count == 3 && runs.first?["books"] as? Int == 3)
      let run = try #require(runs.last?["run"] as? Int)
      #expect(try await scene.get("/v1/reports/\(run)").files.count == 3)
      #expect(try await scene.get("/v1/reports/0").status == 404)
      let verified = try await scene.post("/v1/reports/verification?sha256=\(digests[0][0])")
      #expect(verified.status == 200 && verified.list.count == 3)
      let unknown = try await scene.post("/v1/reports/verification", Data("甲".utf8))
      #expect(unknown.status == 409 && unknown.code == "not_verified")
    }
  }

  @Test func `what there is not is said at once`() async throws {
    try await JobScene.use { scene in
      let place = "/v1/campaigns/liaocheng-2015/reports"
      #expect(try await scene.post("/v1/campaigns/x/reports", Self.order).status == 404)
      #expect(try await scene.post(place, Self.order.merging(["books": ["9"]]) { $1 }).status == 404)
      #expect(try await scene.post(place, ["as_of": "2016-02-30"]).status == 400)
      #expect(try await scene.post(place, Self.order.merging(["region": "999999"]) { $1 }).status == 400)
      let jobs = try await scene.get("/v1/jobs")
      #expect(jobs.status == 200 && jobs.list.isEmpty)
    }
  }

  @Test func `a book is of what its maker sees: the whole city of none but who sees it whole`() async throws {
    try await JobScene.use { scene in
      let visitor = `What takes long`.account("3")
      for (region, status) in [(nil, 403), ("371526", 403), ("371525", nil)] as [(String?, Int?)] {
        var body = Self.order
        body["region"] = region
        let sent = try JSONSerialization.data(withJSONObject: body)
        let route = "/v1/campaigns/{id}/reports"
        do {
          let reply = try await scene.ask(
            "POST", "", at: route, ["id": "liaocheng-2015"], body: sent, as: visitor, json: true)
          #expect(status == nil && reply.status.code == 202)
        } catch let problem as Problem {
          #expect(problem.status == status && problem.reasons.first?.code == "outside_scope")
        }
      }
    }
  }

  @Test(arguments: [
    ("all", true, 1), ("region:371525", false, 1), ("region:371500", true, 12), ("region:370000", true, 12),
    ("region:370100", false, 0), ("audit", false, 0), ("", false, 0),
    ("unit:30000000-0000-4000-8000-000000000000", false, 0),
  ]) func `a scope reaches as far as its words say`(scope: String, isWhole: Bool, atLeast: Int) {
    let reach = Reach(scope)
    #expect(reach.isWhole == isWhole && reach.codes.count >= atLeast)
    if atLeast == 0 { #expect(reach.codes.isEmpty) }
  }

  @Test func `a closed code counts with its successor`() {
    #expect(Reach("region:371503").codes.contains("371523") && !Reach("region:371503").codes.contains("371502"))
  }

  @Test func `campaigns and their books are told`() async throws {
    try await JobScene.use { scene in
      #expect(try await scene.get("/v1/campaigns").list.first?["campaign"] as? String == "liaocheng-2015")
      let one = try await scene.get("/v1/campaigns/liaocheng-2015")
      #expect((one.object["books"] as? [Any])?.count == 3 && one.object["begins"] as? String == "2015-11-16")
      #expect(try await scene.get("/v1/campaigns/x").status == 404)
      #expect(try await scene.get("/v1/books").list.count == 3)
    }
  }
}
