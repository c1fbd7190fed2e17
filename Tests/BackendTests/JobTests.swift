import Casework
import Foundation
import PQ
import Statute
import Testing
import Wording
import _TestKit

@testable import Backend
@testable import Store

@Suite struct `What takes long` {
  /// What an errand waits for, and says when it is there.
  private actor Door {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func open() {
      isOpen = true
      for one in waiting { one.resume() }
      waiting = []
    }

    func pass() async {
      guard !isOpen else { return }
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private static let party = Visitor.office(named: "王协调")

  private static func errand(
    _ kind: Job.Kind = .report, _ perform: @escaping @Sendable (Errand.Telling) async throws -> Void
  ) -> Errand {
    Errand(kind: kind, question: .object([("what", .text("甲"))])) { tell in
      try await perform(tell)
      return Errand.Outcome(
        result: .object([("files", .array([]))]),
        files: [JobFile(name: "甲.txt", mediaType: "text/plain", bytes: Array("甲".utf8))])
    }
  }

  @Test func `a watcher is told of each step in order, then of the end, and no more`() async throws {
    try await JobScene.use { scene in
      let door = Door()
      let job = try await scene.window.jobs.take(
        Self.errand { tell in
          await door.pass()
          for step in 1...4 { try await tell(.init(step, of: 4, "第\(step)步")) }
        }, for: Self.party, at: JobScene.noon)
      let watched = Task { try await scene.window.answer(Asked("GET", "/v1/jobs/\(job.id)/events")) }
      await door.open()
      let text = String(decoding: try await watched.value.body, as: UTF8.self)
      let events = text.split(separator: "\n\n").map(String.init)
      #expect(events.dropLast().allSatisfy { $0.hasPrefix("event: progress\ndata: {") })
      #expect(events.last?.hasPrefix("event: done\ndata: {") == true)
      let steps = events.compactMap { event -> Int? in
        guard let data = event.split(separator: "data: ").last else { return nil }
        let document = try? JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
        return (document?["progress"] as? [String: Any])?["done"] as? Int
      }
      #expect(steps.count == events.count && steps == steps.sorted())
      #expect(steps.last == 4)
      let late = try await scene.window.answer(Asked("GET", "/v1/jobs/\(job.id)/events"))
      #expect(String(decoding: late.body, as: UTF8.self).hasPrefix("event: done\n"))
    }
  }

  @Test func `jobs of a kind are done one after the other, in the order in which they came`() async throws {
    try await JobScene.use { scene in
      let door = Door()
      let begun = Begun()
      var jobs: [Job] = []
      for number in 1...3 {
        jobs.append(
          try await scene.window.jobs.take(
            Self.errand { _ in
              await begun.note(number)
              await door.pass()
            }, for: Self.party, at: JobScene.noon))
      }
      await door.open()
      for job in jobs {
        let ended = try await scene.finish(try await scene.get("/v1/jobs/\(job.id)"))
        #expect(ended.state == "done")
      }
      #expect(await begun.numbers == [1, 2, 3])
      #expect(await begun.most == 1)
    }
  }

  private actor Begun {
    private(set) var numbers: [Int] = []
    private(set) var most = 1

    func note(_ number: Int) { numbers.append(number) }
  }

  @Test func `one that is called off ends as such, whether it waits or is being done`() async throws {
    try await JobScene.use { scene in
      let begun = Door()
      let first = try await scene.window.jobs.take(
        Self.errand { tell in
          try await tell(.init(0, of: 1, "始"))
          await begun.open()
          // Without an end of its own.
          for await _ in AsyncStream<Void>.makeStream().stream {}
          try Task.checkCancellation()
        }, for: Self.party, at: JobScene.noon)
      let second = try await scene.window.jobs.take(Self.errand { _ in }, for: Self.party, at: JobScene.noon)
      await begun.pass()
      let waiting = try await scene.post("/v1/jobs/\(second.id)/cancellation")
      #expect(waiting.status == 200 && waiting.state == "failed")
      #expect((waiting.object["problem"] as? [String: Any])?["code"] as? String == "cancelled")
      let running = try await scene.post("/v1/jobs/\(first.id)/cancellation")
      #expect(running.state == "failed")
      let again = try await scene.post("/v1/jobs/\(first.id)/cancellation")
      #expect(again.status == 409 && again.code == "job_ended")
      #expect(try await scene.get("/v1/jobs/\(first.id)/files/\(Question.name)").status == 404)
    }
  }

  private enum Question { static let name = "%E7%94%B2.txt" }

  @Test func `a window that closes lets the running job end and gives up what waits`() async throws {
    try await JobScene.use { scene in
      let (door, begun) = (Door(), Door())
      let first = try await scene.window.jobs.take(
        Self.errand { tell in
          try await tell(.init(0, of: 1, "始"))
          await begun.open()
          await door.pass()
        }, for: Self.party, at: JobScene.noon)
      let second = try await scene.window.jobs.take(Self.errand { _ in }, for: Self.party, at: JobScene.noon)
      await begun.pass()
      let closed = Task { await scene.window.finish() }
      await door.open()
      await closed.value
      #expect(try await scene.get("/v1/jobs/\(first.id)").state == "done")
      #expect(["interrupted", "done"].contains(try await scene.get("/v1/jobs/\(second.id)").state))
      let refused = try await scene.post("/v1/imports?name=a.csv", JobScene.ledger(JobScene.good))
      #expect(refused.status == 503 && refused.code == "closing")
    }
  }

  @Test func `the job of a process that is gone is found interrupted when the next begins`() async throws {
    try await JobScene.use { scene in
      let book = scene.office.desks(for: Self.party).jobs
      let left = JobID("11111111-1111-4111-8111-111111111111")!
      _ = try await book.enter(left, .report, question: "{}", account: nil, party: "王协调", clerk: 7)
      let kept = JobID("22222222-2222-4222-8222-222222222222")!
      _ = try await book.enter(kept, .report, question: "{}", account: nil, party: "王协调", clerk: 8)
      try await book.attend(as: 8) {
        let drawn = try await scene.plan(JobScene.good)
        #expect(drawn.state == "done")
        #expect(try await scene.get("/v1/jobs/\(left)").state == "interrupted")
        #expect(try await scene.get("/v1/jobs/\(kept)").state == "queued", "its clerk is at work")
      }
    }
  }

  @Test func `a job and its files are its maker's alone`() async throws {
    try await JobScene.use { scene in
      let (mine, theirs) = (Self.account("3"), Self.account("4"))
      let job = try await scene.window.jobs.take(Self.errand { _ in }, for: mine, at: JobScene.noon)
      await scene.window.jobs.wait(for: job.id, atMost: 30)
      let id = ["id": job.id.description]
      let file = id.merging(["name": "甲.txt"]) { $1 }
      _ = try await scene.ask("GET", "", at: "/v1/jobs/{id}", id, as: mine)
      _ = try await scene.ask("GET", "", at: "/v1/jobs/{id}/files/{name}", file, as: mine)
      for (method, route) in [
        ("GET", "/v1/jobs/{id}"), ("GET", "/v1/jobs/{id}/files/{name}"), ("GET", "/v1/jobs/{id}/events"),
        ("GET", "/v1/jobs/{id}/result"), ("POST", "/v1/jobs/{id}/cancellation"),
      ] {
        let refused = await #expect(throws: Problem.self) {
          _ = try await scene.ask(method, "", at: route, file, as: theirs)
        }
        #expect(refused?.status == 404, "\(route)")
      }
      #expect(try await scene.office.desks(for: theirs).jobs.latest(10).isEmpty)
      #expect(try await scene.office.desks(for: theirs).jobs.file("甲.txt", of: job.id) { _ in } == false)
      // Its pieces have a policy of their own.
      for (maker, pieces) in [(mine, "1"), (theirs, "0")] {
        let seen = try await scene.office.desks(for: maker).app.withSession { session in
          try await session.fetchCells("select count(*)::text from office.job_piece").rows.first?.first?.string
        }
        #expect(seen == pieces)
      }
      #expect(try await scene.get("/v1/jobs/\(job.id)").state == "done", "the office itself sees every job")
    }
  }

  @Test func `a file is seen once its job is done, whatever of it was entered before`() async throws {
    let errand = Errand(kind: .report, question: .object([])) { _ in
      let files = [
        JobFile(name: "甲.txt", mediaType: "text/plain", bytes: [65]),
        JobFile(name: "乙.txt", mediaType: "text/plain", path: "/nowhere/乙.txt"),
      ]
      return Errand.Outcome(result: .object([]), files: files)
    }
    try await JobScene.use { scene in
      let job = try await scene.window.jobs.take(errand, for: Self.party, at: JobScene.noon)
      await scene.window.jobs.wait(for: job.id, atMost: 30)
      let desks = scene.office.desks(for: Self.party)
      let entered = try await desks.app.withSession { session in
        try await session.fetchCells("select count(*)::text from office.job_piece").rows.first?.first?.string
      }
      #expect(entered == "1")
      #expect(try await desks.jobs.files(of: job.id).isEmpty)
      #expect(try await desks.jobs.file("甲.txt", of: job.id) { _ in } == false)
    }
  }

  @Test func `a file of several pieces comes back to the byte, and the folder it stood in is gone`() async throws {
    let folder = try Scratch.make()
    // No piece is like another.
    let bytes = Data((0..<(5 << 19)).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 24) })
    try bytes.write(to: folder.appending(path: "册.xlsx"))
    let errand = Errand(kind: .report, question: .object([])) { _ in
      let files = [
        JobFile(
          name: "册.xlsx", mediaType: "text/plain", path: folder.appending(path: "册.xlsx").path(percentEncoded: false)),
        JobFile(name: "空.txt", mediaType: "text/plain", bytes: []),
      ]
      return Errand.Outcome(result: .object([("files", .array([]))]), files: files, scratch: folder)
    }
    try await JobScene.use { scene in
      let job = try await scene.window.jobs.take(errand, for: Self.party, at: JobScene.noon)
      await scene.window.jobs.wait(for: job.id, atMost: 30)
      let name = "册.xlsx".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      let answered = try await scene.window.answer(Asked("GET", "/v1/jobs/\(job.id)/files/\(name)"))
      #expect(answered.status == 200)
      #expect(answered.body == bytes)
      let listed = try await scene.office.desks(for: Self.party).jobs.files(of: job.id)
      #expect(Set(listed.map(\.bytes)) == [bytes.count, 0])
      #expect(listed.map(\.digest).contains(bytes.sha256))
      #expect(!FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)))
    }
  }

  @Test func `what waits to be fetched stands as long as somebody holds it`() throws {
    let folder = try Scratch.make()
    try Data("甲".utf8).write(to: folder.appending(path: "甲.txt"))
    let place = folder.path(percentEncoded: false)
    var held: StoredFile? = StoredFile("甲.txt", type: "text/plain", in: folder)
    #expect(held?.name == "甲.txt" && FileManager.default.fileExists(atPath: place))
    held = nil
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  @Test(arguments: ["..", "../甲.txt", "..%2F..%2Fetc%2Fpasswd", "%2Fetc%2Fpasswd", "%5C甲"])
  func `a path is no name of a file`(name: String) async throws {
    try await JobScene.use { scene in
      let job = try await scene.window.jobs.take(Self.errand { _ in }, for: Self.party, at: JobScene.noon)
      let encoded = name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed.union(["%"])) ?? name
      #expect(try await scene.get("/v1/jobs/\(job.id)/files/\(encoded)").status == 404)
      let sent = encoded.contains("%") ? encoded : encoded.replacing("/", with: "%2F")
      let refused = try await scene.post("/v1/imports?name=\(sent)", JobScene.ledger(JobScene.good))
      #expect(refused.status == 400 && refused.code == "unreadable", "\(refused.object)")
      let kept = try await scene.post("/v1/evidence?name=\(sent)", Data("甲".utf8))
      #expect(kept.status == 400, "\(kept.object)")
    }
  }

  static func account(_ digit: String) -> Visitor {
    Visitor.known(
      "账号\(digit)", as: .coordinator, seeing: "region:371525",
      account: AccountID("\(digit)0000000-0000-4000-8000-000000000000"))
  }
}
