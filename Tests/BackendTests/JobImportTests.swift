import Casework
import Foundation
import HTTPTypes
import Statute
import Testing

@testable import Backend
@testable import Store

@Suite struct `Files that come in` {
  @Test func `a ledger is planned, applied, and listed`() async throws {
    try await JobScene.use { scene in
      let taken = try await scene.post("/v1/imports?name=ledger.csv", JobScene.ledger(JobScene.good))
      #expect(taken.status == 202)
      #expect(taken.answered.header("Location") == "/v1/jobs/\(taken.job)")
      let drawn = try await scene.finish(taken)
      #expect(drawn.state == "done", "\(drawn.object)")
      let summary = drawn.object["result"] as? [String: Any]
      #expect(summary?["new"] as? Int == 1 && summary?["refused"] as? Int == 0)
      #expect(try await scene.get("/v1/imports").list.isEmpty, "a plan changes nothing")
      let proposed = try await scene.get("/v1/jobs/\(drawn.job)/result").list
      #expect(proposed.contains { ($0["reason"] as? String)?.contains("37150099999-16001") == true })

      let applied = try await scene.post("/v1/imports/\(drawn.job)/application")
      #expect(applied.status == 200 && applied.answered.header("Applied") == nil, "\(applied.object)")
      #expect(applied.list.first?["file"] as? String == "ledger.csv")
      let listed = try await scene.get("/v1/imports").list
      #expect(listed.count == 1 && listed.first?["recorded_by"] as? String == "王协调")
      let id = try #require(listed.first?["import"] as? String)
      #expect(try await scene.get("/v1/imports/\(id)").list.count == 1)
      #expect(try await scene.get("/v1/imports/\(drawn.job)").status == 404)

      let again = try await scene.post("/v1/imports/\(drawn.job)/application")
      #expect(again.status == 200 && again.answered.header("Applied") == "before")
      #expect(again.list.first?["import"] as? String == id, "the first receipt")
      #expect(try await scene.get("/v1/imports").list.count == 1)
    }
  }

  @Test func `a plan drawn before somebody else wrote is overtaken`() async throws {
    try await JobScene.use { scene in
      let first = try await scene.plan(JobScene.good)
      let second = try await scene.plan(JobScene.other)
      #expect(try await scene.post("/v1/imports/\(first.job)/application").status == 200)
      let late = try await scene.post("/v1/imports/\(second.job)/application")
      #expect(late.status == 412 && late.code == "overtaken")
      #expect(try await scene.get("/v1/imports").list.count == 1)
    }
  }

  @Test func `one refused row keeps the whole file out, unless it is told to be skipped`() async throws {
    try await JobScene.use { scene in
      let bad = JobScene.other.replacing("2016.3.5", with: "2016-02-30")
      let drawn = try await scene.plan(JobScene.good, bad)
      #expect((drawn.object["result"] as? [String: Any])?["refused"] as? Int == 1)
      let refused = try await scene.post("/v1/imports/\(drawn.job)/application")
      #expect(refused.status == 409 && refused.code == "rows_refused")
      let skipped = try await scene.post("/v1/imports/\(drawn.job)/application?skip_refused=true")
      #expect(skipped.status == 200 && skipped.list.first?["rows"] as? String == "2")
    }
  }

  @Test func `a plan that was kept elsewhere is applied as it is, and not when it was changed`() async throws {
    try await JobScene.use { scene in
      let drawn = try await scene.plan(JobScene.good)
      let bytes = try await scene.get("/v1/jobs/\(drawn.job)/files/import.plan").answered.body
      var changed = bytes
      changed[changed.count / 2] ^= 1
      let refused = try await scene.post("/v1/imports/application", changed)
      #expect(refused.status == 409 && refused.code == "plan_damaged")
      #expect(try await scene.post("/v1/imports/application", Data("甲".utf8)).code == "not_a_plan")
      #expect(try await scene.post("/v1/imports/application", bytes).status == 200)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").answered.header("Applied") == "before")
    }
  }

  @Test func `a file that cannot be read fails with its reason`() async throws {
    try await JobScene.use { scene in
      let failed = try await scene.finish(try await scene.post("/v1/imports?name=a.xlsx", Data("甲".utf8)))
      #expect(failed.state == "failed")
      let problem = failed.object["problem"] as? [String: Any]
      #expect(problem?["code"] as? String == "file_not_read" && problem?["status"] as? Int == 422)
      #expect(try await scene.post("/v1/imports?name=a.xlsx").status == 400)
      #expect(try await scene.post("/v1/imports", Data("甲".utf8)).status == 400)
    }
  }

  @Test func `a row that reaches beyond the scope is refused and never applied`() async throws {
    try await JobScene.use { scene in
      let outside = JobScene.other.replacing("冠县,", with: "临清市,").replacing("1137152500500000X3", with: "")
        .replacing("冠县示范局", with: "临清示范局")
      let whole = try await scene.plan(outside)
      #expect(try await scene.post("/v1/imports/\(whole.job)/application").status == 200, "the office itself may")

      let visitor = `What takes long`.account("3")
      let stolen = JobScene.good.replacing("sf.guanxian.gov.cn", with: "ly.guanxian.gov.cn")
        .replacing("37150099999-16001", with: "37150099999-16009")
      let further = outside.replacing("ly.guanxian", with: "lq.guanxian").replacing("另一网", with: "又一网")
        .replacing("37150099999-16002", with: "37150099999-16008")
      for (row, isRefused) in [(JobScene.good, false), (further, true), (outside, true), (stolen, true)] {
        let reply = try await scene.ask(
          "POST", "", at: "/v1/imports", query: [("name", "a.csv")], body: JobScene.ledger(row), as: visitor)
        let id = try #require(reply.headers[.location]?.split(separator: "/").last.map(String.init))
        await scene.window.jobs.wait(for: JobID(id)!, atMost: 30)
        let drawn = try await scene.get("/v1/jobs/\(id)")
        let refused = (drawn.object["result"] as? [String: Any])?["refused"] as? Int
        #expect(refused == (isRefused ? 1 : 0), "\(row): \(drawn.object)")
        guard isRefused else { continue }
        let remarks = try await scene.get("/v1/jobs/\(id)/result?remarks_only=true").list
        #expect(remarks.contains { $0["code"] as? String == "outside_scope" }, "\(remarks)")
      }
      let tester = Visitor.known(
        "测评", as: .tester, seeing: "tester:30000000-0000-4000-8000-000000000000")
      let barred = await #expect(throws: Problem.self) {
        _ = try await scene.ask(
          "POST", "", at: "/v1/imports", query: [("name", "a.csv")], body: JobScene.ledger(JobScene.good), as: tester)
      }
      #expect(barred?.status == 403)
    }
  }
}
