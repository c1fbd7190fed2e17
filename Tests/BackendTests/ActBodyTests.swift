import Casework
import Foundation
import Testing
import Wording

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

  private static func read(_ bytes: Data, as act: any Act.Type) throws { _ = try ActBody(bytes).read(as: act) }

  private static func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }
}
