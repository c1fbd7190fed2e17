import Foundation
import Testing

@testable import Backend

@Suite struct `Evidence at the window` {
  @Test func `a file is kept, listed, linked, taken out as an attachment, and verified`() async throws {
    try await JobScene.use { scene in
      let page = Data("<html><script>1</script></html>".utf8)
      let early = try await scene.post("/v1/evidence?name=a.jpg", page)
      #expect(early.status == 409 && early.code == "evidence_store_not_chosen")
      let setup = try await scene.post("/v1/evidence/setup", ["store": "database", "paper": "〔2016〕1号", "limit": 64])
      #expect(setup.object["store"] as? String == "database" && setup.object["limit_bytes"] as? Int == 64)
      let kept = try await scene.post("/v1/evidence?name=a.jpg&by=%E5%BC%A0%E4%BC%9F", page)
      #expect(kept.status == 201 && kept.list.first?["recorded_by"] as? String == "张伟", "\(kept.object)")
      let digest = try #require(kept.list.first?["sha256"] as? String)
      #expect(digest == page.sha256)
      let large = try await scene.post("/v1/evidence?name=b.txt", Data(repeating: 65, count: 65))
      #expect(large.status == 413 && large.code == "evidence_too_large")

      let got = try await scene.get("/v1/evidence/\(digest)").answered
      #expect(got.body == page && got.header("Content-Type") == "text/html")
      #expect(got.header("X-Content-Type-Options") == "nosniff")
      #expect(got.header("Content-Disposition") == "attachment; filename*=UTF-8''a.jpg")
      #expect(try await scene.get("/v1/evidence/\(String(repeating: "0", count: 64))").status == 404)
      #expect(try await scene.get("/v1/evidence?digest=\(digest.prefix(6))").list.count == 1)
      #expect(try await scene.get("/v1/evidence").list.count == 1)

      let drawn = try await scene.plan(JobScene.good)
      #expect(try await scene.post("/v1/imports/\(drawn.job)/application").status == 200)
      let linked = try await scene.post("/v1/facts/1/evidence", ["sha256": [digest]])
      #expect(linked.status == 200 && linked.list.count == 1, "\(linked.object)")
      #expect(try await scene.get("/v1/facts/1/evidence").list.first?["sha256"] as? String == digest)
      #expect(try await scene.post("/v1/facts/99999/evidence", ["sha256": [digest]]).status == 404)

      let sound = try await scene.post("/v1/evidence/verification")
      #expect(sound.object["checked"] as? Int == 1 && sound.answered.header("Broken") == "0")
    }
  }

  @Test func `one keeps evidence in one's own name, and does not choose where it lies`() async throws {
    try await JobScene.use { scene in
      let visitor = `What takes long`.account("3")
      for (route, query) in [("/v1/evidence", [("name", "a.txt"), ("by", "张伟")]), ("/v1/evidence/setup", [])] {
        let refused = await #expect(throws: Problem.self) {
          _ = try await scene.ask(
            "POST", "", at: route, query: query.map { (name: $0.0, value: $0.1) }, body: Data("甲".utf8), as: visitor)
        }
        #expect(refused?.status == 403, "\(route)")
      }
    }
  }
}
