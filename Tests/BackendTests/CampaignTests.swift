import Casework
import Foundation
import Reports
import Statute
import Testing
import _TestKit

@testable import Backend

@Suite struct `Campaigns at the window` {
  private static let place = "/v1/campaigns/liaocheng-2015"

  @Test func `one is opened, followed and closed, and what cannot be is refused with its cure`() async throws {
    try await JobScene.use { scene in
      func act(_ name: String, _ body: [String: Any]) async throws -> JobScene.Said {
        try await scene.post("\(Self.place)/acts/campaign.\(name)", body)
      }
      #expect(try await act("scope_frozen", ["on": "2016-01-04"]).code == "campaign_not_opened")
      #expect(try await act("opened", ["on": "2016-01-04"]).code == "no_paper")
      let opened = try await act("opened", ["on": "2016-01-04", "document": "文1号"])
      #expect(opened.status == 200 && opened.object["stage"] as? String == "open")
      #expect(try await act("opened", ["on": "2016-01-04", "document": "文1号"]).code == "campaign_opened_already")
      #expect(try await act("scope_frozen", ["on": "2016-07-01"]).code == "not_yet_that_day")
      #expect(try await act("nothing", [:]).status == 400)
      #expect(try await act("unit_joined", ["unit": "没有的局"]).status == 404)
      #expect(
        try await act(
          "police_counted",
          ["region": "371502", "figure": "arrests", "from": "2016-01-01", "through": "2016-01-31", "value": 1]
        ).status == 400)
      let counted = try await act(
        "police_counted",
        ["region": "371502", "figure": "case_opened", "from": "2016-01-01", "through": "2016-01-31", "value": 3])
      #expect(counted.status == 200)
      let closed = try await act("closed", ["on": "2016-06-30", "document": "文9号"])
      #expect(closed.object["stage"] as? String == "closed")
      let listed = try #require(
        try await scene.get("/v1/campaigns").list.first { $0["campaign"] as? String == "liaocheng-2015" })
      #expect(listed["stage"] as? String == "closed")
      #expect(try await act("settled", ["definition": [:] as [String: Any], "reason": "改"]).status == 400)
    }
  }

  @Test func `a definition is read before it is kept, and its fault named`() async throws {
    try await JobScene.use { scene in
      let shipped = try await scene.get("\(Self.place)/definition").object
      let text = try #require(shipped["campaign"] as? String)
      var definition = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      func open(_ id: String, _ body: [String: Any]) async throws -> JobScene.Said {
        try await scene.post(
          "/v1/campaigns/\(id)/acts/campaign.opened",
          ["on": "2016-01-04", "document": "文1号"].merging(body) { $1 })
      }
      definition["ends"] = "2015-01-01"
      let faulty = try await open("liaocheng-2015", ["definition": definition])
      #expect(faulty.status == 400)
      #expect("\(faulty.object["detail"] ?? "")".contains("结束不晚于开始"))
      definition["ends"] = "2016-12-31"
      #expect(try await open("another", ["pack": "liaocheng-2015", "definition": definition]).status == 400)
      // A campaign of one's own, over the tables that are shipped.
      definition["id"] = "another"
      definition["name"] = "另一行动"
      let opened = try await open("another", ["pack": "liaocheng-2015", "definition": definition])
      #expect(opened.status == 200, "\(opened.object)")
      let one = try await scene.get("/v1/campaigns/another").object
      #expect(one["name"] as? String == "另一行动" && one["ends"] as? String == "2016-12-31")
      #expect(try await scene.get("/v1/books").list.contains { $0["campaign"] as? String == "another" })
      #expect(try await open("nowhere", ["pack": "nowhere"]).status == 400)
      #expect(try await open("nowhere", [:]).status == 404)
      // And its books are printed under its own name.
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      let done = try await scene.finish(
        try await scene.post(
          "/v1/campaigns/another/reports",
          ["as_of": "2016-06-30", "books": ["book1"], "draft": true]))
      #expect(done.state == "done", "\(done.object)")
    }
  }

  @Test func `how it stands agrees with the measures, and the series with what was released`() async throws {
    try await JobScene.use { scene in
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      let order: [String: Any] = ["as_of": "2016-06-30", "books": ["book1"]]
      let done = try await scene.finish(try await scene.post("\(Self.place)/reports", order))
      #expect(done.state == "done", "\(done.object)")
      let status = try await scene.get("\(Self.place)/status?as_of=2016-06-30").object
      let rows = try #require(status["rows"] as? [[String: Any]])
      #expect(rows.count == 13 && rows[0]["region"] is NSNull)
      for row in rows {
        let region = row["region"] as? String
        let measured = try await scene.get("\(Self.place)/measures/Z2?as_of=2016-06-30").object
        guard region == nil else { continue }
        #expect(row["rate"] as? Double == measured["total"] as? Double)
      }
      let published = try await scene.get("\(Self.place)/series?measure=A1&restated=true").object
      let points = try #require(published["points"] as? [[String: Any]])
      #expect(points.count == 1 && points[0]["published"] as? Int == 1 && points[0]["known_now"] as? Int == 1)
      #expect((status["series"] as? [[String: Any]])?.count == 1)
      let more = try await scene.plan(JobScene.other, named: "more.csv")
      #expect(try await scene.post("/v1/imports/\(more.job)/application").status == 200)
      let later =
        try await scene.get("\(Self.place)/series?measure=A1&restated=true").object["points"] as? [[String: Any]]
      #expect(later?.first?["published"] as? Int == 1 && later?.first?["known_now"] as? Int == 2)
    }
  }

  @Test func `what a lower instance sends up is compared, never added, and kept once`() async throws {
    try await JobScene.use { scene in
      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      let order: [String: Any] = ["as_of": "2016-06-30", "books": ["book1"]]
      let done = try await scene.finish(try await scene.post("\(Self.place)/reports", order))
      #expect(done.state == "done", "\(done.object)")
      let sent = try await scene.get("/v1/reports/1/submission").answered.body
      func receive(_ bytes: Data, _ region: String = "371525") async throws -> JobScene.Said {
        try await scene.post("\(Self.place)/submissions?region=\(region)", bytes)
      }
      let same = try await receive(sent)
      #expect(same.status == 200 && same.object["agrees"] as? Bool == true, "\(same.object)")
      #expect(try await receive(sent).object["fact"] as? Int == same.object["fact"] as? Int)
      // Of another row nothing of it is that row's own.
      let other = try await receive(sent, "371502")
      #expect((other.object["besides"] as? [[String: Any]])?.first?["sites"] as? Int == 1)
      #expect(other.object["agrees"] as? Bool == false)
      let altered = Data(String(decoding: sent, as: UTF8.self).replacing("\"organ\",1", with: "\"organ\",2").utf8)
      #expect(altered != sent)
      #expect(try await receive(altered).status == 400)
      #expect(try await receive(Data("甲".utf8)).status == 400)
      #expect(try await receive(sent, "000000").status == 400)
      #expect(try await scene.post("/v1/campaigns/another/submissions?region=371525", sent).status == 400)
      let silent = try await receive(try Self.without("A1", in: sent))
      #expect(silent.status == 200 && silent.object["agrees"] as? Bool == true, "\(silent.object)")
      // Entered since: the same file no longer agrees, and ours alone is counted.
      let more = try await scene.plan(JobScene.other, named: "more.csv")
      #expect(try await scene.post("/v1/imports/\(more.job)/application").status == 200)
      let later = try await scene.get("\(Self.place)/submissions/\(same.object["fact"] as? Int ?? 0)").object
      let lines = try #require(later["differences"] as? [[String: Any]])
      let sites = try #require(lines.first { $0["measure"] as? String == "A1" })
      #expect(sites["own"] as? Int == 2 && sites["sent"] as? Int == 1)
      #expect(try await scene.get("\(Self.place)/measures/A1?as_of=2016-06-30").object["total"] as? Int == 2)
      let list = try await scene.get("\(Self.place)/submissions").list
      // What came later of the same row stands in its place.
      #expect(list.map { $0["stands"] as? Bool } == [true, true, false], "\(list)")
      let draft = try await scene.finish(
        try await scene.post("\(Self.place)/reports", order.merging(["draft": true]) { $1 }))
      #expect(draft.state == "done")
      #expect(try await scene.get("/v1/reports/2/submission").code == "not_released")
    }
  }

  /// What a program would have sent that did not count a measure yet.
  private static func without(_ measure: String, in sent: Data) throws -> Data {
    func written(_ object: [String: Any]) throws -> Data {
      try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    }
    var object = try #require(try JSONSerialization.jsonObject(with: sent) as? [String: Any])
    var figures = try #require(object["figures"] as? [String: Any])
    #expect(figures.removeValue(forKey: measure) != nil)
    (object["figures"], object["digest"]) = (figures, nil)
    object["digest"] = try written(object).sha256
    return try written(object)
  }
}
