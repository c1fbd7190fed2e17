import Casework
import Foundation
import Statute
import Wording

@testable import Backend

/// The part of the document that the acts themselves say (办理事项的接口说明), line by line as it is kept.
struct ActPages {
  let paths: [String]
  let schemas: [String]

  init() throws {
    let shape = BodyShape()
    var schemas: [String] = []
    for act in Acts.all.sorted(by: { $0.name < $1.name }) {
      let schema = try shape.schema(of: act)
      guard case .object(let fields) = schema else { throw BodyShape.Unknown(type: act.name) }
      schemas += ["    act.\(act.name):", "      title: \(act.term)"]
      for (key, value) in fields {
        guard key == "properties", case .object(let properties) = value, !properties.isEmpty else {
          schemas.append("      \(key): \(value.document)")
          continue
        }
        schemas.append("      properties:")
        schemas += properties.map { "        \($0.key): \($0.value.document)" }
      }
      let example = try JSONSerialization.data(
        withJSONObject: JSONSerialization.jsonObject(with: Data(ActBody.text(of: act.example).utf8)),
        options: [.sortedKeys, .withoutEscapingSlashes])
      schemas.append("      examples: [\(String(decoding: example, as: UTF8.self))]")
      schemas += [
        "    sheet.\(act.name):", "      type: object", "      additionalProperties: false",
        "      properties:", "        acted_on: {$ref: '#/components/schemas/acted_on'}",
        "        document: {$ref: '#/components/schemas/document'}",
        "        evidence: {$ref: '#/components/schemas/evidence_of_act'}",
        "        content: {$ref: '#/components/schemas/act.\(act.name)'}",
      ]
      if schema["required"] != nil { schemas.append("      required: [content]") }
    }
    var lists = shape.vocabularies
    for type in WordLists.all {
      lists[BodyShape.name(of: type)] = BodyShape.words(of: type)?.map(\.cell)
    }
    for (name, words) in WordLists.acts { lists[name] = words }
    let words = lists.sorted { $0.key < $1.key }.map {
      "    words.\($0.key): \(JSONValue.object([("type", .text("string")), ("enum", .array($0.value.map(JSONValue.text)))]).document)"
    }
    self.schemas = words + schemas
    paths = SubjectKind.allCases.flatMap { kind in
      Acts.all.filter { $0.isPerformed(on: kind) }.sorted { $0.name < $1.name }.flatMap { act in
        [
          "  \(Self.path(of: act, on: kind)):", "    post:",
          "      operationId: \(kind.rawValue).\(act.name)", "      tags: [acts]", "      summary: \(act.term)",
          "      x-audience: business",
          "      parameters: \(Self.parameters(of: kind, new: act.registers))",
          "      requestBody: {required: \(try! shape.schema(of: act)["required"] != nil), content: {application/json: {schema: {$ref: '#/components/schemas/sheet.\(act.name)'}}}}",
          "      responses: *act_answers",
        ]
      }
    }
  }

  private static func parameters(of kind: SubjectKind, new: Bool) -> String {
    "[{$ref: '#/components/parameters/\(kind.rawValue)\(new ? "_or_new" : "")'}, {$ref: '#/components/parameters/If-Match'}, "
      + "{$ref: '#/components/parameters/Idempotency-Key'}, {$ref: '#/components/parameters/Accept-Language'}, {$ref: '#/components/parameters/X-CSRF-Token'}]"
  }

  static func path(of act: any Act.Type, on kind: SubjectKind) -> String {
    "/v1/\(kind.plural)/{id}/acts/\(act.name)"
  }
}
