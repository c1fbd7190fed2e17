import Casework
import Foundation
import HTTPTypes
import PQ
import Statute
import Testing
import _Scenes
import _TestKit

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
      #expect(digests[0].count == 4 && digests[0] == digests[1])

      let folder = try Scratch.make()
      defer { Scratch.remove(folder) }
      let direct = try await PrintingDesk(scene.office.desks(for: .office(named: "王协调")))
        .build(
          ReportOrder(
            campaign: "liaocheng-2015", asOf: Day(2016, 6, 30), knownAt: Instant("2016-06-30T03:00:00Z")!),
          into: folder.path(percentEncoded: false))
      #expect(direct.files.map(\.digest).sorted() == digests[0])

      let runs = try await scene.get("/v1/reports").list
      #expect(runs.count == 3 && runs.first?["books"] as? Int == 4)
      let run = try #require(runs.last?["run"] as? Int)
      #expect(try await scene.get("/v1/reports/\(run)").files.count == 4)
      #expect(try await scene.get("/v1/reports/0").status == 404)
      let verified = try await scene.post("/v1/reports/verification?sha256=\(digests[0][0])")
      #expect(verified.status == 200 && verified.list.count == 3)
      let unknown = try await scene.post("/v1/reports/verification", Data("甲".utf8))
      #expect(unknown.status == 409 && unknown.code == "not_verified")
    }
  }

  @Test func `an issue is released once, by its checks or by a person, and compared with from then on`() async throws {
    try await JobScene.use { scene in
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      func build(_ day: String, isDraft: Bool) async throws -> Int {
        let sent: [String: Any] = ["as_of": day, "books": ["1"], "draft": isDraft]
        let done = try await scene.finish(try await scene.post("/v1/campaigns/liaocheng-2015/reports", sent))
        return try #require((done.object["result"] as? [String: Any])?["run"] as? Int, "\(done.object)")
      }
      func previous(of day: Day) async throws -> Int64? {
        try await scene.office.desks(for: .office(named: "王协调")).runs.previous("liaocheng-2015", before: day)?.id
      }
      let released = try await build("2016-05-31", isDraft: false)
      let one = try await scene.get("/v1/reports/\(released)").object
      #expect(one["released_by"] as? String == one["recorded_by"] as? String && one["exception"] is NSNull)
      #expect(try await previous(of: Day(2016, 6, 30)) == Int64(released))

      let draft = try await build("2016-06-15", isDraft: true)
      #expect(try await scene.get("/v1/reports/\(draft)").object["released_at"] is NSNull)
      #expect(try await previous(of: Day(2016, 6, 30)) == Int64(released))
      let place = "/v1/reports/\(draft)/release"
      let excepted = try await scene.post(place, ["exception": "无"])
      #expect(excepted.status == 422 && excepted.code == "nothing_to_except")
      for body in [["exception": " 无"], ["exception": ""], ["reason": "无"]] {
        #expect(try await scene.post(place, body).status == 400)
      }
      #expect(try await scene.post("/v1/reports/0/release", [:] as [String: Any]).status == 404)
      for _ in 1...2 {
        let said = try await scene.post(place, [:] as [String: Any])
        #expect(said.status == 200 && said.object["released_by"] as? String == "王协调", "\(said.object)")
      }
      #expect(try await previous(of: Day(2016, 6, 30)) == Int64(draft))
      let another = try await scene.window.answer(
        Asked(
          "POST", place, headers: [("Content-Type", "application/json"), ("Acting-As", ":someone")],
          body: Data("{}".utf8)))
      #expect(another.status == 409 && String(decoding: another.body, as: UTF8.self).contains("already_released"))
    }
  }

  @Test func `two runs differ by what was recorded between them, each number and each fact`() async throws {
    try await JobScene.use { scene in
      func enter(_ row: String) async throws {
        let drawn = try await scene.plan(row)
        #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      }
      func build(_ region: String? = nil) async throws -> Int {
        var sent: [String: Any] = ["as_of": "2016-06-30", "books": ["1"]]
        sent["region"] = region
        let done = try await scene.finish(try await scene.post("/v1/campaigns/liaocheng-2015/reports", sent))
        return try #require((done.object["result"] as? [String: Any])?["run"] as? Int, "\(done.object)")
      }
      try await enter(JobScene.good)
      let (one, county) = (try await build(), try await build("371525"))
      let same = try await scene.get("/v1/reports/\(one)/difference?from=\(one)").object
      #expect((same["changes"] as? [Any])?.isEmpty == true && (same["facts"] as? [Any])?.isEmpty == true)
      try await enter(JobScene.other)
      let other = try await build()
      let said = try await scene.get("/v1/reports/\(other)/difference?from=\(one)").object
      #expect(said["from"] as? Int == one && said["to"] as? Int == other)
      let changes = try #require(said["changes"] as? [[String: Any]])
      let sites = changes.filter { $0["measure"] as? String == "A1" }
      #expect(
        sites.contains { $0["region"] as? String == "371525" && $0["old"] as? Int == 1 && $0["new"] as? Int == 2 })
      for change in changes {
        let causes = try #require(change["causes"] as? [String: Int])
        let (old, new) = (change["old"] as? Int ?? 0, change["new"] as? Int ?? 0)
        #expect(causes.values.reduce(0, +) == new - old && causes.keys.allSatisfy { $0 == "late" }, "\(change)")
      }
      let kinds = (said["facts"] as? [[String: Any]])?.compactMap { $0["kind"] as? String } ?? []
      #expect(kinds.contains("site_described") && !kinds.isEmpty, "\(kinds)")
      let unlike = try await scene.get("/v1/reports/\(county)/difference?from=\(one)")
      #expect(unlike.status == 409 && unlike.code == "runs_not_alike")
      #expect(try await scene.get("/v1/reports/\(one)/difference?from=0").status == 404)
      #expect(try await scene.get("/v1/reports/\(one)/difference").status == 400)
    }
  }

  @Test func `what does not balance goes out under an exception alone, and no draft unreleased`() async throws {
    try await EphemeralDatabase.use { books in
      let pool = Pool(books.app, size: 1)
      let book = ReportBook(pool)
      func record(isDraft: Bool, failures: [String]) async throws -> Int64 {
        try await book.record(
          campaign: "甲", asOf: Day(2016, 6, 30), knownAt: Instant("2016-06-30T03:00:00Z")!, previous: nil,
          settings: "{}", edition: Day(2016, 6, 30), region: nil, isDraft: isDraft, failures: failures, files: [],
          by: "甲")
      }
      await #expect(throws: (any Error).self) { _ = try await record(isDraft: false, failures: ["S8"]) }
      let draft = try #require(try await book.find(try await record(isDraft: true, failures: ["S8"]))?.run)
      #expect(draft.failures == ["S8"] && !draft.isBalanced && draft.release == nil)
      await #expect(throws: ReportBook.ReleaseRefusal.self) { try await book.release(draft, under: nil, by: "甲") }
      for _ in 1...2 { try await book.release(draft, under: "两站同名", by: "甲") }
      for (exception, party) in [("另一理由", "甲"), ("两站同名", "乙")] {
        await #expect(throws: ReportBook.ReleaseRefusal.self) {
          try await book.release(draft, under: exception, by: party)
        }
      }
      func excepted(in region: String?) async throws -> ReportBook.Line? {
        try await book.excepted("甲", asOf: draft.asOf, knownAt: draft.knownAt, region: region)
      }
      #expect(try await excepted(in: nil)?.release?.exception == "两站同名")
      #expect(try await excepted(in: "371502") == nil)
      await pool.close()
      let run = """
        insert into press.report_run (campaign, as_of, known_at, settings, edition, draft, balanced, failures)
        values ('甲', '2016-06-30', now(), '{}', '2016-06-30'
        """
      for (forged, constraint) in [
        ("\(run), false, true, '{}')", "report_that_is_no_draft_is_released"),
        ("\(run), true, true, '{S8}')", "balanced_report_has_no_failures"),
        (
          "\(run), true, false, '{S8}'); insert into press.report_release (run, balanced) select max(id), true from press.report_run",
          "release_is_of_a_run_as_it_balanced"
        ),
        (
          "\(run), true, false, '{S8}'); insert into press.report_release (run, balanced) select max(id), false from press.report_run",
          "unbalanced_report_is_released_as_an_exception"
        ),
        (
          "insert into press.report_release (run, balanced, exception) values (\(draft.id), false, '另一理由')",
          "report_is_released_once"
        ),
      ] {
        let error = await #expect(throws: ServerError.self, "\(forged)") {
          try await books.session(\.app) { session in
            try await session.run(script: "set mlps.party = '甲'; begin; \(forged); commit")
          }
        }
        #expect(error?.constraint == constraint)
      }
    }
  }

  @Test func `the books of every region are one job: a run each, files in folders, of one freeze`() async throws {
    try await JobScene.use { scene in
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      let sent: [String: Any] = ["as_of": "2016-06-30", "books": ["1"], "each_region": true]
      let done = try await scene.finish(try await scene.post("/v1/campaigns/liaocheng-2015/reports", sent))
      #expect(done.state == "done" && done.files.count == 13, "\(done.object)")
      let result = try #require(done.object["result"] as? [String: Any])
      let files = try #require(result["files"] as? [[String: Any]])
      #expect(files.first?["folder"] is NSNull && Set(files.compactMap { $0["folder"] as? String }).count == 12)
      let regions = try #require(result["regions"] as? [[String: Any]])
      #expect(regions.count == 12 && regions.contains { $0["region"] as? String == "371525" })
      let runs = try await scene.get("/v1/reports").list
      #expect(runs.count == 13 && Set(runs.compactMap { $0["known_at"] as? String }).count == 1)
      #expect(
        Set(runs.compactMap { $0["run"] as? Int })
          == Set(regions.compactMap { $0["run"] as? Int }).union([result["run"] as? Int ?? 0]))
      let listed = try await scene.get("/v1/jobs/\(done.job)/result").list
      #expect(listed.count == 13 && listed.contains { $0["folder"] as? String == "冠县" })
      // To the whole and all its parts only who sees the whole.
      let body = try JSONSerialization.data(withJSONObject: sent)
      await #expect(throws: Problem.self) {
        try await scene.ask(
          "POST", "", at: "/v1/campaigns/{id}/reports", ["id": "liaocheng-2015"], body: body,
          as: `What takes long`.account("3"), json: true)
      }
    }
  }

  @Test func `what there is not is said at once`() async throws {
    try await JobScene.use { scene in
      let place = "/v1/campaigns/liaocheng-2015/reports"
      #expect(try await scene.post("/v1/campaigns/x/reports", Self.order).status == 404)
      #expect(try await scene.post(place, Self.order.merging(["books": ["9"]]) { $1 }).status == 404)
      #expect(try await scene.post(place, ["as_of": "2016-02-30"]).status == 400)
      #expect(try await scene.post(place, Self.order.merging(["region": "999999"]) { $1 }).status == 400)
      let both: [String: Any] = ["region": "371525", "each_region": true]
      #expect(try await scene.post(place, Self.order.merging(both) { $1 }).status == 400)
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
    let reach = Reach(scope, of: .liaocheng)
    #expect(reach.isWhole == isWhole && reach.codes.count >= atLeast)
    if atLeast == 0 { #expect(reach.codes.isEmpty) }
  }

  @Test func `a closed code counts with its successor`() {
    #expect(
      Reach("region:371503", of: .liaocheng).codes.contains("371523")
        && !Reach("region:371503", of: .liaocheng).codes.contains("371502"))
    #expect(
      Reach("region:371523", of: .liaocheng).codes == ["371503", "371523", "372524"]
        && Reach("region:371500", of: .liaocheng).codes.contains("LC-JKQ"))
  }

  @Test func `campaigns and their books are told`() async throws {
    try await JobScene.use { scene in
      #expect(try await scene.get("/v1/campaigns").list.first?["campaign"] as? String == "liaocheng-2015")
      let one = try await scene.get("/v1/campaigns/liaocheng-2015")
      #expect((one.object["books"] as? [Any])?.count == 4 && one.object["begins"] as? String == "2015-11-16")
      #expect(try await scene.get("/v1/campaigns/x").status == 404)
      #expect(try await scene.get("/v1/books").list.count == 9)
    }
  }
}
