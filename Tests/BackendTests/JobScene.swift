import Casework
import Foundation
import HTTPTypes
import PQ
import Statute
import Store
import _TestKit

@testable import Backend

/// A window over books of one's own, as whoever holds them finds it (排队办理样例).
struct JobScene {
  let books: EphemeralDatabase
  let office: Office
  let window: Window

  /// Lends one; the day is fixed.
  static func use(
    _ recognition: Recognition = .office(user: "王协调"), _ body: (JobScene) async throws -> Void
  ) async throws {
    try await EphemeralDatabase.use { books in
      let office = Office(app: Pool(books.app, size: 4), reader: Pool(books.reader, size: 2))
      let scene = JobScene(
        books: books, office: office, window: Window(office, recognition: recognition, clock: { noon }))
      let outcome: Result<Void, any Error>
      do { outcome = .success(try await body(scene)) } catch { outcome = .failure(error) }
      await scene.window.finish()
      await office.close()
      try outcome.get()
    }
  }

  static let noon = Instant("2016-06-30T04:00:00Z")!

  static let heads =
    "统计归属,单位类别,主办单位,统一社会信用代码,网站名称,主域名,等级,定级日期,备案证明编号,备案日期"
  static let good =
    "冠县,党政机关,冠县示范局,1137152500500000X3,冠县示范网,sf.guanxian.gov.cn,第二级,2016.3.5,37150099999-16001,2016年3月20日"
  /// The same unit's second site, in the same region.
  static let other =
    "冠县,党政机关,冠县示范局,1137152500500000X3,冠县另一网,ly.guanxian.gov.cn,第二级,2016.3.5,37150099999-16002,2016年3月20日"

  static func ledger(_ rows: String...) -> Data { Data((([heads] + rows).joined(separator: "\n") + "\n").utf8) }

  struct Said {
    let status: Int
    let answered: Answered
    let document: Any

    var object: [String: Any] { document as? [String: Any] ?? [:] }
    var list: [[String: Any]] { document as? [[String: Any]] ?? [] }
    var code: String? { object["code"] as? String }
    var job: String { object["job"] as? String ?? "" }
    var state: String? { object["state"] as? String }
    var files: [[String: Any]] { object["files"] as? [[String: Any]] ?? [] }
  }

  func get(_ target: String) async throws -> Said { try await ask(Asked("GET", target)) }

  func post(_ target: String, _ body: Data = Data()) async throws -> Said {
    try await ask(Asked("POST", target, body: body))
  }

  func post(_ target: String, _ object: [String: Any]) async throws -> Said {
    try await ask(
      Asked(
        "POST", target, headers: [("Content-Type", "application/json")],
        body: try JSONSerialization.data(withJSONObject: object)))
  }

  private func ask(_ asked: Asked) async throws -> Said {
    let answered = try await window.answer(asked)
    let document = try? JSONSerialization.jsonObject(with: answered.body, options: .fragmentsAllowed)
    return Said(status: answered.status, answered: answered, document: document ?? [:])
  }

  /// Hands in what takes long and waits for its end.
  func finish(_ said: Said) async throws -> Said {
    var said = said
    while ["queued", "running"].contains(said.state) { said = try await get("/v1/jobs/\(said.job)?wait=30") }
    return said
  }

  /// A plan of these rows, drawn.
  func plan(_ rows: String..., named name: String = "ledger.csv") async throws -> Said {
    let bytes = Data((([Self.heads] + rows).joined(separator: "\n") + "\n").utf8)
    return try await finish(try await post("/v1/imports?name=\(name)", bytes))
  }

  /// One asks a route as somebody else, whom the window does not know yet.
  func ask(
    _ method: String, _ path: String, at route: String, _ words: [String: String] = [:],
    query: [(name: String, value: String)] = [], body: Data = Data(), as visitor: Visitor, json: Bool = false
  ) async throws -> Reply {
    let route = Routes.all.first { $0.path == route && $0.method.rawValue == method }!
    let call = Call(
      window: window, visitor: visitor, desks: office.desks(for: visitor), now: Self.noon, route: route.path,
      target: path,
      headers: json ? [.contentType: "application/json"] : [:], path: words, query: query, body: body, address: "")
    return try await route.handle(call)
  }
}
