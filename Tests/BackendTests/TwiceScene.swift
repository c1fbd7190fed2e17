import Casework
import Credentials
import Foundation
import PQ
import Registry
import Statute
import Store
import _Scenes
import _TestKit

@testable import Backend

/// A house in which every write can be made (重发样例): the office itself at one window, an account at the other.
struct TwiceScene {
  let books: EphemeralDatabase
  let office: Office
  /// Where the office itself asks.
  let inside: Window
  /// Where accounts ask.
  let outside: Window

  static let now = Instant("2026-11-21T08:00:00Z")!
  static let house = Visitor.office(named: "王协调")

  /// One write, as it is sent.
  struct Write: Sendable {
    var target: String
    var body = Data()
    var headers: [String: String] = [:]
    /// A session's; nil: the office itself asks.
    var bearer: String?
  }

  static func use(_ body: (TwiceScene) async throws -> Void) async throws {
    try await EphemeralDatabase.use { books in
      let office = Office(
        app: Pool(books.app, size: 6), reader: Pool(books.reader, size: 2), hashing: HashingCost(rounds: 4)!)
      let scene = TwiceScene(
        books: books, office: office,
        inside: Window(office, recognition: .office(user: house.person), clock: { now }),
        outside: Window(office, recognition: .credentials, clock: { now }))
      let outcome: Result<Void, any Error>
      do { outcome = .success(try await body(scene)) } catch { outcome = .failure(error) }
      await scene.inside.finish()
      await scene.outside.finish()
      await office.close()
      try outcome.get()
    }
  }

  func send(_ write: Write, key: String? = nil) async throws -> Answered {
    var headers = write.headers.map { (name: $0.key, value: $0.value) }
    if let bearer = write.bearer { headers.append(("Authorization", "Bearer \(bearer)")) }
    if let key { headers.append(("Idempotency-Key", key)) }
    return try await (write.bearer == nil ? inside : outside).answer(
      Asked("POST", write.target, headers: headers, body: write.body))
  }

  func get(_ target: String) async throws -> Answered { try await inside.answer(Asked("GET", target)) }

  /// A write with a JSON body, by the office in a capacity.
  static func json(_ target: String, _ body: [String: Any], as role: Role? = nil, bearer: String? = nil) throws -> Write
  {
    var headers = ["Content-Type": "application/json"]
    headers["Acting-As"] = role?.rawValue
    return Write(
      target: target, body: try JSONSerialization.data(withJSONObject: body, options: .sortedKeys), headers: headers,
      bearer: bearer)
  }

  /// Sends what must be there before, and says its answer.
  @discardableResult func prepare(_ write: Write) async throws -> [String: Any] {
    let said = try await send(write)
    let object = (try? JSONSerialization.jsonObject(with: said.body)) as? [String: Any] ?? [:]
    guard said.status < 300 else {
      throw Unprepared(target: write.target, said: String(decoding: said.body, as: UTF8.self))
    }
    return object
  }

  struct Unprepared: Error {
    let target: String
    let said: String
  }

  /// Waits for what was handed in.
  func finish(_ job: String) async throws {
    while true {
      let said = try await get("/v1/jobs/\(job)?wait=30")
      let state = ((try? JSONSerialization.jsonObject(with: said.body)) as? [String: Any])?["state"] as? String
      if state != "queued", state != "running" { return }
    }
  }

  /// The way to an act, up to the act itself.
  func act(on kind: SubjectKind) async throws -> Write {
    let scene = Scenes.all.first { scene in
      !scene.liesAhead && scene.wishes.last.map { $0.subject.kind == kind && !type(of: $0.act).registers } ?? false
    }
    guard let scene, let last = scene.wishes.last else { throw Unprepared(target: kind.rawValue, said: "no scene") }
    let cases = PostgresCaseBooks(Pool(books.app, size: 1))
    try await cases.transaction(as: Party("甲", as: [])) { desk in
      _ = try await desk.append(Deed(registrations: scene.registrations), on: Scenes.opened, document: nil)
      for given in scene.given { _ = try await desk.append(Deed(given.entry), on: given.day, document: nil) }
    }
    for wish in scene.wishes.dropLast() {
      _ = try await Registrar(cases, today: wish.day, fresh: { wish.opening })
        .perform(Wish(wish.act, on: wish.subject, by: wish.party, on: wish.day, document: wish.document))
    }
    var sheet: [String: Any] = [
      "acted_on": last.day.description,
      "content": try JSONSerialization.jsonObject(with: Data(try ActBody.text(of: last.act).utf8)),
    ]
    sheet["document"] = last.document
    let name = type(of: last.act).name
    var write = try Self.json("/v1/\(kind.plural)/\(last.subject.id)/acts/\(name)", sheet)
    let role = last.party.roles.members.first?.rawValue ?? ""
    let person = last.party.name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    write.headers["Acting-As"] = "\(role):\(person)"
    write.headers["If-Match"] = "*"
    return write
  }

  /// An account that has signed in, and what it is known by.
  func account(_ login: String) async throws -> (id: AccountID, session: OpenedSession) {
    let (id, code) = try await office.access.makeAccount(
      login: login, person: "人员\(login)", by: Self.house, at: Self.now)
    let post = PostGrant(.policeOfficer, in: .region("371500"), since: Day(2020, 1, 1), paper: "文")
    _ = try await office.access.grant(post, to: id, by: Self.house)
    let first = try await office.access.signIn(login: login, password: code.text, from: "10.0.0.1", at: Self.now)
    let visitor = try await office.access.recognise(first.cookie, from: "10.0.0.1", at: Self.now) ?? .nobody
    let opened = try await office.access.changePassword(
      from: code.text, to: "lü-xing-mo-9-tuo", by: visitor, from: "10.0.0.1", at: Self.now)
    return (id, opened)
  }

  /// The texts of one column, as the owner reads them.
  func texts(_ sql: String) async throws -> [String] {
    try await books.session(\.owner) { session in
      try await session.fetchCells(sql).rows.map { if case .text(let text)? = $0.first { text } else { "" } }
    }
  }

  /// How many rows stand in every table of the house but those of the chain, which notes what was refused too.
  func counts() async throws -> [String: Int] {
    try await books.session(\.owner) { session in
      let tables = try await session.fetchCells(
        """
        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in (
          'law', 'policy', 'ledger', 'campaign', 'press', 'maintenance', 'access', 'office') order by 1
        """
      ).rows.compactMap { row in if case .text(let name)? = row.first { name } else { nil } }
      let sql = tables.map { "select '\($0)', count(*) from \($0)" }.joined(separator: " union all ")
      var counts: [String: Int] = [:]
      for row in try await session.fetchCells(sql).rows {
        if case .text(let name) = row[0], case .integer(let count) = row[1] { counts[name] = Int(count) }
      }
      return counts
    }
  }
}
