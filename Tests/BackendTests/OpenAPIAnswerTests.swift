import Casework
import Foundation
import PQ
import Reports
import Schemas
import Store
import Testing
import Wording
import _TestKit

@testable import Backend

@Suite struct `An answer and what is written of it` {
  private struct Asking: Encodable {
    let place: String
    var status = 0
    var type = ""
    var body = ""
  }

  /// What is asked one after another: the place as the document has it, the words of its path, the query, the body.
  private typealias Question = (place: String, words: [String: String], query: String, body: String?)

  private static func questions(of city: SightCity.Type) -> [Question] {
    let ids = [
      "unit": "\(city.east)", "site": "\(city.eastSite)", "object": "\(city.eastObject)", "tester": "\(city.tester)",
      "finding": "\(city.eastFinding)", "notice": "\(city.eastNotice)", "assessment": "\(city.project)",
    ]
    let site = ["id": "\(city.eastSite)"]
    let campaign = Campaign.catalogue[0].id
    let asked = SubjectKind.allCases.flatMap { kind -> [Question] in
      let at = ["id": ids[kind.rawValue] ?? ""]
      return [
        ("GET /v1/\(kind.plural)", [:], "?total=true&limit=1", nil), ("GET /v1/\(kind.plural)/{id}", at, "", nil),
        ("GET /v1/\(kind.plural)/{id}", at, "?as_of=2025-07-01", nil),
        ("GET /v1/\(kind.plural)/{id}/history", at, "?limit=1", nil), ("GET /v1/\(kind.plural)/{id}/acts", at, "", nil),
        ("GET /v1/\(kind.plural)/{id}", ["id": "没有"], "", nil), ("GET /v1/\(kind.plural)", [:], "?limit=0", nil),
      ]
    }
    let others: [Question] = [
      ("GET /v1/sites/{id}/gate", site, "", nil), ("GET /v1/gate", [:], "", nil),
      ("GET /v1/gate", [:], "?only=lapsed", nil),
      ("GET /v1/sites/{id}/permit", site, "", nil),
      ("GET /v1/testers/{id}/suspensions", ["id": "\(city.tester)"], "", nil),
      ("GET /v1/facts", [:], "?limit=2", nil), ("GET /v1/facts/{id}", ["id": "1"], "", nil),
      ("GET /v1/facts/{id}", ["id": "999999"], "", nil),
      ("POST /v1/facts/{id}/correction", ["id": "3"], "", #"{"reason":"录错","void":true,"dry_run":true}"#),
      ("POST /v1/facts/{id}/correction", ["id": "4"], "", #"{"reason":"录错","acted_on":"2025-06-01","dry_run":true}"#),
      ("POST /v1/facts/{id}/correction", ["id": "3"], "", #"{"reason":"录错","void":true}"#),
      // Somebody else was first.
      ("POST /v1/facts/{id}/correction", ["id": "3"], "", #"{"reason":"录错","void":true}"#),
      ("GET /v1/regions", [:], "", nil), ("GET /v1/regions/{code}", ["code": "371502"], "", nil),
      ("GET /v1/dues", [:], "", nil), ("GET /v1/dues", [:], "?duty=unit&status=late&limit=1", nil),
      ("GET /v1/dues/{id}", ["id": "1"], "", nil), ("GET /v1/dues/simulation", [:], "?on=2030-01-01", nil),
      ("GET /v1/calendar", [:], "", nil), ("GET /v1/calendar/{year}", ["year": "2025"], "", nil),
      ("GET /v1/calendar/{year}", ["year": "1950"], "", nil), ("GET /v1/measures", [:], "", nil),
      ("GET /v1/measures/{id}", ["id": "D9"], "", nil), ("GET /v1/campaigns", [:], "", nil),
      ("GET /v1/campaigns/{id}", ["id": campaign], "", nil),
      ("GET /v1/campaigns/{id}/definition", ["id": campaign], "", nil),
      (
        "POST /v1/campaigns/{id}/acts/campaign.opened", ["id": campaign], "",
        #"{"on":"2016-01-04","document":"文1号"}"#
      ),
      ("POST /v1/campaigns/{id}/acts/campaign.scope_frozen", ["id": campaign], "", #"{"on":"2016-01-05"}"#),
      ("GET /v1/campaigns/{id}/units", ["id": campaign], "", nil),
      ("GET /v1/campaigns/{id}/status", ["id": campaign], "?as_of=2016-03-31", nil),
      ("GET /v1/campaigns/{id}/submissions", ["id": campaign], "", nil),
      ("GET /v1/campaigns/{id}/issues", ["id": campaign], "?as_of=2016-03-31", nil),
      ("GET /v1/campaigns/{id}/series", ["id": campaign], "?measure=Z2&restated=true", nil),
      ("GET /v1/campaigns/{id}/measures/{measure}", ["id": campaign, "measure": "D9"], "", nil),
      ("GET /v1/campaigns/{id}/measures/{measure}/sites", ["id": campaign, "measure": "A1"], "", nil),
      ("GET /v1/books", [:], "", nil), ("GET /v1/reports", [:], "", nil),
      ("GET /v1/reports/{id}", ["id": "1"], "", nil),
      ("POST /v1/policy/gate", [:], "", #"{"policy":"statute","since":"2026-12-01","paper":"文1号"}"#),
      ("POST /v1/calls", [:], "", #"{"subject":"\#(city.eastSite)","outcome":"已告知"}"#), ("GET /v1/calls", [:], "", nil),
      ("GET /v1/calls/sheet", [:], "", nil), ("GET /v1/calls/sheet/file", [:], "", nil),
      ("POST /v1/reminders/run", [:], "", "{}"), ("GET /v1/reminders", [:], "", nil),
      ("POST /v1/reminders/send", [:], "", "{}"),
      ("POST /v1/mailboxes", [:], "", #"{"recipient":"unit:\#(city.east)","address":"a@example.cn"}"#),
      (
        "POST /v1/policy/mail-server", [:], "",
        #"{"url":"smtp://127.0.0.1:9","from":"a@example.cn","paper":"文2号"}"#
      ),
      ("POST /v1/evidence/setup", [:], "", #"{"store":"database","paper":"文3号"}"#),
      ("GET /v1/evidence/setup", [:], "", nil), ("POST /v1/evidence", [:], "?name=a.txt", "内容"),
      ("GET /v1/evidence", [:], "", nil), ("POST /v1/evidence/verification", [:], "", ""),
      ("GET /v1/facts/{id}/evidence", ["id": "1"], "", nil),
      ("POST /v1/imports", [:], "?name=a.csv", String(decoding: JobScene.ledger(JobScene.good), as: UTF8.self)),
      ("GET /v1/jobs", [:], "", nil), ("GET /v1/imports", [:], "", nil),
      ("POST /v1/campaigns/{id}/reports", ["id": campaign], "", #"{"as_of":"2016-06-30","draft":true}"#),
      ("POST /v1/campaigns/{id}/reports", ["id": campaign], "", #"{"due":true,"draft":true}"#),
      ("GET /healthz", [:], "", nil), ("GET /readyz", [:], "", nil), ("GET /metrics", [:], "", nil),
      ("GET /v1/me", [:], "", nil), ("GET /v1/accounts", [:], "", nil), ("GET /v1/posts", [:], "", nil),
      ("GET /v1/tokens", [:], "", nil),
      ("POST /v1/accounts", [:], "", #"{"login":"wang","person":"王某"}"#),
      ("GET /v1/accounts/{id}", ["id": "wang"], "", nil), ("GET /v1/accounts/{id}/sessions", ["id": "wang"], "", nil),
      (
        "POST /v1/accounts/{id}/posts", ["id": "wang"], "",
        #"{"post":"police_officer","region":"371502","since":"2025-01-01","paper":"文4号"}"#
      ),
      ("POST /v1/accounts/{id}/disabling", ["id": "wang"], "", #"{"reason":"离任"}"#),
      ("POST /v1/accounts/{id}/posts", ["id": "wang"], "", #"{"post":"nobody","paper":"文"}"#),
      ("GET /v1/audit/head", [:], "", nil), ("GET /v1/audit/events", [:], "?limit=2", nil),
      ("POST /v1/audit/verification", [:], "", "{}"),
      ("POST /v1/units/{id}/acts/unit.described", ["id": "new"], "", #"{"content":{}}"#),
    ]
    return asked + others
  }

  @Test func `what is answered has the shape that is written`() async throws {
    let document = try InterfaceDocument()
    try await SightCity.use { database, _ in
      let office = Office(app: Pool(database.app, size: 4), reader: Pool(database.reader, size: 2))
      let folder = try Folder()
      let window = Window(office, recognition: .office(user: "王协调"), keyFolder: folder.path)
      var answers: [Asking] = []
      for (place, words, query, body) in Self.questions(of: SightCity.self) {
        let (method, path) = (String(place.prefix { $0 != " " }), String(place.drop { $0 != " " }.dropFirst()))
        let target = words.reduce(path) { $0.replacing("{\($1.key)}", with: $1.value.percentEncoded) } + query
        let isDocument = body?.hasPrefix("{") ?? false
        let answered = try await window.answer(
          Asked(
            method, target,
            headers: [("Acting-As", "coordinator:%E7%8E%8B")]
              + (isDocument ? [("Content-Type", "application/json"), ("If-Match", "*")] : []),
            body: Data((body ?? "").utf8)))
        answers.append(
          Asking(
            place: place, status: answered.status, type: answered.header("Content-Type") ?? "",
            body: String(decoding: answered.body, as: UTF8.self)))
      }
      await window.finish()
      await office.close()
      // By the name it has there, or it does not know what is installed beside it.
      let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
      let run = try await Program.run(
        checkout.path + "/.build/venv/bin/python3",
        [
          URL(filePath: #filePath).deletingLastPathComponent().appending(path: "OpenAPI/answers.py").path,
          try folder.write(document.root.document, to: "openapi.json"),
          try folder.write(String(decoding: try JSONEncoder().encode(answers), as: UTF8.self), to: "answers.json"),
        ])
      #expect(run.out == "" && run.code == 0, "\(run.out) \(run.err)")
      // Most of what can be read was there to be read.
      #expect(
        answers.count { $0.status < 300 } > answers.count * 3 / 4,
        "\(answers.filter { $0.status >= 300 }.map { "\($0.place) \($0.status) \($0.body.prefix(200))" })")
    }
  }
}
