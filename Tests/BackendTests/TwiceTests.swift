import Foundation
import Hummingbird
import Store
import Testing
import _TestKit

@testable import Backend

@Suite struct `Every write sent twice` {
  private static let paths = Set(Routes.all.filter { $0.method == .post && !$0.isReading }.map(\.path))

  @Test func `there is a write for every route that writes, and a reason for every exception`() {
    #expect(Set(TwiceWrites.all.keys).union(TwiceWrites.excepted.keys) == Self.paths)
    #expect(Set(TwiceWrites.all.keys).isDisjoint(with: TwiceWrites.excepted.keys))
    for route in Routes.all where route.method == .post && (route.repetition == .anew || route.audience == .everybody) {
      #expect(TwiceWrites.excepted[route.path] != nil, "\(route.path)")
    }
  }

  @Test(arguments: TwiceWrites.all.keys.sorted())
  func `at once and again is done once and answered alike`(_ path: String) async throws {
    let prepare = try #require(TwiceWrites.all[path])
    var once: [String: Int] = [:]
    try await TwiceScene.use { scene in
      let write = try await prepare(scene)
      let before = try await scene.counts()
      let said = try await scene.send(write, key: "k-1")
      let words = String(decoding: said.body, as: UTF8.self)
      #expect(said.status < 300 || path == "/v1/reports/verification", "\(words)")
      try await Self.settle(said, at: scene)
      once = Self.grown(from: before, to: try await scene.counts())
    }
    try await TwiceScene.use { scene in
      let write = try await prepare(scene)
      let before = try await scene.counts()
      let send = { @Sendable in try await Self.answer(write, at: scene) }
      let answers = try await atOnce(send, send)
      try await Self.settle(answers[0], at: scene)
      let twice = try await scene.counts()
      let third = try await scene.send(write, key: "k-1")
      try await Self.settle(third, at: scene)
      #expect(Self.grown(from: before, to: twice) == once)
      #expect(try await scene.counts() == twice, "again")
      // Secrets are told the first time alone.
      let bodies = Set(
        (answers + [third]).map { String(decoding: $0.body, as: UTF8.self).replacing(Self.secret, with: "") })
      #expect(bodies.count == 1, "\(bodies)")
      #expect(Set((answers + [third]).map(\.status)).count == 1)
      let chain = try await scene.texts("select fault from audit.check()")
      #expect(chain == [])
    }
  }

  @Test(arguments: TwiceWrites.all.keys.sorted())
  func `after its connection was cut is done once`(_ path: String) async throws {
    let prepare = try #require(TwiceWrites.all[path])
    var once: [String: Int] = [:]
    try await TwiceScene.use { scene in
      let write = try await prepare(scene)
      let before = try await scene.counts()
      try await Self.settle(try await scene.send(write, key: "k-1"), at: scene)
      once = Self.grown(from: before, to: try await scene.counts())
    }
    try await TwiceScene.use { scene in
      let write = try await prepare(scene)
      let before = try await scene.counts()
      let recognition: Recognition = write.bearer == nil ? .office(user: TwiceScene.house.person) : .credentials
      try await OpenHouse.use(on: (scene.books.app, scene.books.reader), as: recognition, at: TwiceScene.now) {
        house in
        let request = Self.bytes(of: write)
        // Gone as soon as all of it is sent.
        do { #expect(try await RawConnection(port: house.place.port).send(request)) }
        var said: CutClient.Answer?
        var tries = 0
        while said == nil || said?.status == 503 || said?.json["code"] as? String == "in_progress", tries < 10_000 {
          tries += 1
          let connection = try RawConnection(port: house.place.port)
          await connection.send(request)
          said = CutClient.Answer(await connection.rest())
        }
        let status = said?.status ?? 0
        #expect(status < 300 || path == "/v1/reports/verification", "\(said?.body ?? "")")
        if let job = said?.json["job"] as? String { try await scene.finish(job) }
      }
      #expect(Self.grown(from: before, to: try await scene.counts()) == once)
    }
  }

  private static func bytes(of write: TwiceScene.Write) -> Data {
    var headers = write.headers
    headers["Host"] = "localhost"
    headers["Connection"] = "close"
    headers["Content-Length"] = String(write.body.count)
    headers["Idempotency-Key"] = "k-1"
    if let bearer = write.bearer { headers["Authorization"] = "Bearer \(bearer)" }
    let head = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
    return Data("POST \(write.target) HTTP/1.1\r\n\(head)\r\n".utf8) + write.body
  }

  private nonisolated(unsafe) static let secret = /"(password|secret)": ?("[^"]*"|null)/

  /// Sent under its key until it is answered for good: whoever comes while it is being done is told to come again.
  private static func answer(_ write: TwiceScene.Write, at scene: TwiceScene) async throws -> Answered {
    while true {
      let said = try await scene.send(write, key: "k-1")
      guard said.status == 409, String(decoding: said.body, as: UTF8.self).contains("in_progress") else { return said }
      await Task.yield()
    }
  }

  /// Whatever goes on after the answer has come to its end.
  private static func settle(_ said: Answered, at scene: TwiceScene) async throws {
    guard said.status == 202 else { return }
    let object = try JSONSerialization.jsonObject(with: said.body) as? [String: Any]
    try await scene.finish(object?["job"] as? String ?? "")
  }

  private static func grown(from before: [String: Int], to after: [String: Int]) -> [String: Int] {
    after.filter { $0.value != before[$0.key] }
      .reduce(into: [:]) { $0[$1.key] = $1.value - (before[$1.key] ?? 0) }
  }
}
