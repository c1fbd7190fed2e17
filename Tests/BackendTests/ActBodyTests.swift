import Casework
import Foundation
import PQ
import Store
import Testing
import Wording
import _TestKit

@testable import Backend

@Suite struct `The body of an act` {
  @Test func `may say null where it may say nothing`() throws {
    let shape = BodyShape()
    for act in Acts.all {
      let schema = try shape.schema(of: act)
      let required = schema["required"]?.items.compactMap(\.string) ?? []
      var body = try Self.object(ActBody.text(of: act.example))
      for field in schema["properties"]?.fields ?? [] where !required.contains(field.key) { body[field.key] = NSNull() }
      let sent = try JSONSerialization.data(withJSONObject: body)
      #expect(throws: Never.self, "\(act.name): \(body)") { try Self.read(sent, as: act) }
      body["另一栏"] = NSNull()
      let other = try JSONSerialization.data(withJSONObject: body)
      #expect(throws: Problem.self, "\(act.name)") { try Self.read(other, as: act) }
    }
  }

  @Test func `is refused for a text that no book can hold, whatever the act`() async throws {
    try await SightCity.use { database, _ in
      let office = Office(app: Pool(database.app, size: 2), reader: Pool(database.reader, size: 1))
      let window = Window(office, recognition: .office(user: "王协调"))
      for (field, sheet) in [
        ("asked_by", ["content": ["due_on": "2099-12-31", "ground": "一行\n又一行", "asked_by": "王\u{1b}经办"]]),
        ("ground", ["content": ["due_on": "2099-12-31", "ground": "未\u{7}到货", "asked_by": "王经办"]]),
        ("document", ["document": " 文1号", "content": ["due_on": "2099-12-31", "ground": "未到货", "asked_by": "王经办"]]),
      ] as [(String, [String: Any])] {
        let said = try await window.answer(
          Asked(
            "POST", "/v1/findings/\(SightCity.eastFinding)/acts/finding.extended",
            headers: [("Acting-As", "police"), ("Content-Type", "application/json"), ("If-Match", "*")],
            body: try JSONSerialization.data(withJSONObject: sheet)))
        let told = String(decoding: said.body, as: UTF8.self)
        #expect(said.status == 409 && told.contains("not_a_line") && told.contains(field), "\(field): \(told)")
      }
      await window.finish()
      await office.close()
    }
  }

  private static func read(_ bytes: Data, as act: any Act.Type) throws { _ = try ActBody(bytes).read(as: act) }

  private static func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }
}
