import Casework
import Foundation
import PQ
import Reports
import Statute
import Synchronization
import Testing
import _TestKit

@testable import Backend
@testable import Store

/// The issues of the schedule at the window; it is noon of 2016-06-30, the last day of the campaign.
@Suite struct `Issues by schedule` {
  private static let place = "/v1/campaigns/liaocheng-2015"

  /// Books with one site, of a campaign whose issues are these.
  private static func use(issues: String, _ body: (JobScene) async throws -> Void) async throws {
    try await JobScene.use { scene in
      let shipped = try await scene.get("\(place)/definition").object
      let text = try #require(shipped["campaign"] as? String)
        .replacing(/"issues": \[[^\]]*\]/, with: "\"issues\": [\(issues)]")
      let definition = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let opened = try await scene.post(
        "\(place)/acts/campaign.opened", ["on": "2015-11-16", "document": "文1号", "definition": definition])
      try #require(opened.status == 200, "\(opened.object)")
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      try await body(scene)
    }
  }

  /// Three days: two months' ends and today.
  private static let monthly = #"{"every": "month_end", "from": "2016-04-01"}"#
  private static var order: [String: Any] { ["due": true, "books": ["1"]] }

  /// Builds what is due, once; nil where nothing was.
  private static func buildDue(_ scene: JobScene, _ more: [String: Any] = [:]) async throws -> [String: Any]? {
    let taken = try await scene.post("\(place)/reports", order.merging(more) { $1 })
    #expect(taken.status == 202, "\(taken.object)")
    let done = try await scene.finish(taken)
    let result = try #require(done.object["result"] as? [String: Any], "\(done.object)")
    return result["as_of"] is NSNull ? nil : result
  }

  /// The issues as they are told, a line each.
  private static func told(_ scene: JobScene, _ query: String = "") async throws -> [String] {
    let issues = try await scene.get("\(place)/issues\(query)").object["issues"] as? [[String: Any]] ?? []
    return issues.map { "\($0["as_of"] ?? "") \($0["state"] ?? "")" }
  }

  @Test func `what is owed is built oldest first, each compared with the one before, and then nothing`() async throws {
    try await Self.use(issues: Self.monthly) { scene in
      #expect(try await Self.told(scene, "?as_of=2016-04-29") == ["2016-04-30 to_come"])
      #expect(try await Self.told(scene) == ["2016-04-30 missed", "2016-05-31 missed", "2016-06-30 due"])
      // A draft is no issue, and one that was published by hand is.
      let may = Self.order.merging(["as_of": "2016-05-31", "due": false]) { $1 }
      #expect(try await scene.finish(try await scene.post("\(Self.place)/reports", may)).state == "done")
      let draft = Self.order.merging(["as_of": "2016-04-30", "draft": true, "due": false]) { $1 }
      #expect(try await scene.finish(try await scene.post("\(Self.place)/reports", draft)).state == "done")
      #expect(try await Self.told(scene) == ["2016-04-30 draft", "2016-05-31 published", "2016-06-30 due"])

      let first = try #require(try await Self.buildDue(scene))
      let second = try #require(try await Self.buildDue(scene, ["each_region": true]))
      #expect(first["as_of"] as? String == "2016-04-30" && second["as_of"] as? String == "2016-06-30")
      #expect((first["files"] as? [Any])?.count == 1 && (second["regions"] as? [Any])?.count == 12)
      for _ in 1...2 { #expect(try await Self.buildDue(scene) == nil) }
      #expect(
        try await Self.told(scene) == ["2016-04-30 published", "2016-05-31 published", "2016-06-30 published"])

      let answer = try await scene.get("\(Self.place)/issues").object
      let issues = try #require(answer["issues"] as? [[String: Any]])
      #expect(issues[2]["run"] as? Int == second["run"] as? Int && issues[2]["released_by"] as? String == "王协调")
      #expect(issues[2]["known_at"] as? String == second["known_at"] as? String)
      #expect(issues[2]["returns_due"] as? String == "2016-06-28")
      #expect((answer["cycles"] as? [[String: Any]])?.first?["every"] as? String == "month_end")
      let runs = try await scene.books.session(\.owner) {
        try await $0.fetchCells(
          """
          select r.as_of || ' since ' || coalesce(p.as_of::text, '-') from press.report_run r
          left join press.report_run p on p.id = r.previous where r.region is null and not r.draft order by r.id
          """
        ).rows.map { $0[0].string ?? "" }
      }
      #expect(runs == ["2016-05-31 since -", "2016-04-30 since -", "2016-06-30 since 2016-05-31"])
    }
  }

  @Test func `two who build at once publish no issue twice, and none is left`() async throws {
    try await Self.use(issues: Self.monthly) { scene in
      let (first, second) = (
        PrintingDesk(scene.office.desks(for: .office(named: "甲"))),
        PrintingDesk(scene.office.desks(for: .office(named: "乙")))
      )
      let order = ReportOrder(campaign: "liaocheng-2015", asOf: Day(2016, 6, 30), books: ["1"])
      let folders = try (0...1).map { _ in try Scratch.make() }
      defer { for folder in folders { Scratch.remove(folder) } }
      let paths = folders.map { $0.path(percentEncoded: false) }
      // When the first is about to enter its issue, the second has built and entered the same one.
      let overtaken = Mutex(false)
      let built = try await first.buildOwed(order, into: paths[0]) { done, total, _ in
        guard done == total - 1, total > 1,
          !overtaken.withLock({ was in
            defer { was = true }; return was
          })
        else { return }
        let other = try await second.buildOwed(order, into: paths[1])
        #expect(other?.asOf == Day(2016, 4, 30))
      }
      #expect(built?.asOf == Day(2016, 5, 31))
      #expect(try FileManager.default.contentsOfDirectory(atPath: paths[0]).allSatisfy { $0.contains("20160531") })
      #expect(try await Self.told(scene) == ["2016-04-30 published", "2016-05-31 published", "2016-06-30 due"])

      // And without anybody's leave: two windows on the same books.
      let other = Window(scene.office, recognition: .office(user: "李协调"), clock: { JobScene.noon })
      let beside = JobScene(books: scene.books, office: scene.office, window: other)
      let build = { @Sendable in try await Self.buildDue($0)?["as_of"] as? String }
      let days = try await atOnce({ try await build(scene) }, { try await build(beside) }).compactMap { $0 }
      await other.finish()
      #expect(days == ["2016-06-30"])
      let twice = try await scene.books.session(\.owner) {
        try await $0.fetchCells("select as_of from press.report_run group by as_of having count(*) > 1").rows.count
      }
      #expect(twice == 0)
    }
  }

  @Test func `one that does not balance stops it: what was built stays, and nothing after it is`() async throws {
    try await Self.use(issues: #"{"every": "day", "from": "2016-06-28"}"#) { scene in
      let drawn = try await scene.plan(JobScene.other, named: "more.csv")
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      // From the twenty-ninth one main domain is borne by two sites.
      try await scene.books.session(\.app) {
        try await $0.run(
          script: """
            begin; set local mlps.party = '甲';
            insert into ledger.site_named (acted_on, site, domain, display, role)
            select '2016-06-29', other.site, n.domain, n.display, 'main'
            from (select * from ledger.site_named where role = 'main' order by id limit 1) n,
              lateral (select site from ledger.site_described where site <> n.site order by id desc limit 1) other; commit
            """)
      }
      #expect(try await Self.buildDue(scene)?["as_of"] as? String == "2016-06-28")
      for _ in 1...2 {
        let stopped = try await scene.finish(try await scene.post("\(Self.place)/reports", Self.order))
        let problem = try #require(stopped.object["problem"] as? [String: Any], "\(stopped.object)")
        #expect(stopped.state == "failed" && problem["code"] as? String == "unbalanced")
        let (detail, cure) = (problem["detail"] as? String, problem["cure"] as? String)
        #expect(detail?.hasPrefix("2016-06-29一期勾稽关系不平") == true, "\(problem)")
        #expect(cure?.contains("--as-of 2016-06-29 --draft") == true, "\(problem)")
      }
      #expect(try await Self.told(scene) == ["2016-06-28 published", "2016-06-29 missed", "2016-06-30 due"])
      // Somebody answers for it, and it goes on behind it.
      let draft = Self.order.merging(["as_of": "2016-06-29", "draft": true, "due": false]) { $1 }
      let drafted = try await scene.finish(try await scene.post("\(Self.place)/reports", draft))
      let run = try #require((drafted.object["result"] as? [String: Any])?["run"] as? Int)
      #expect(try await scene.post("/v1/reports/\(run)/release", ["exception": "两站同名"]).status == 200)
      let last = try await scene.finish(try await scene.post("\(Self.place)/reports", Self.order))
      let detail = (last.object["problem"] as? [String: Any])?["detail"] as? String
      #expect(detail?.hasPrefix("2016-06-30") == true, "\(last.object)")
    }
  }

  @Test func `without a schedule it is said, with its cure, and what does not go with it is refused`() async throws {
    try await Self.use(issues: "") { scene in
      let told = try await scene.get("\(Self.place)/issues")
      #expect(told.status == 200 && (told.object["issues"] as? [Any])?.isEmpty == true)
      let table = try await scene.window.answer(
        Asked("GET", "\(Self.place)/issues", headers: [("Accept", "text/plain")]))
      #expect(String(decoding: table.body, as: UTF8.self).contains("没有报送周期"))
      let refused = try await scene.post("\(Self.place)/reports", Self.order)
      #expect(refused.status == 409 && refused.code == "no_schedule")
      #expect("\(refused.object["cure"] ?? "")".contains("mlps campaign settle"))
      for (name, value) in [
        ("as_of", "2016-06-30"), ("known_at", "2016-06-30T00:00:00Z"), ("region", "371525"), ("draft", true),
      ] as [(String, Any)] {
        let refused = try await scene.post("\(Self.place)/reports", Self.order.merging([name: value]) { $1 })
        #expect(refused.status == 400 && "\(refused.object["detail"] ?? "")".contains(name), "\(refused.object)")
      }
      #expect(try await scene.post("\(Self.place)/reports", ["books": ["1"]]).status == 400)
      #expect(try await scene.post("/v1/campaigns/x/reports", Self.order).status == 404)
      #expect(try await scene.get("/v1/campaigns/x/issues").status == 404)
      #expect(try await scene.get("/v1/jobs").list.count == 1)
    }
  }
}
