import Casework
import Foundation
import Statute
import Wording

@testable import Backend

/// The part of the document that the acts themselves say (办理事项的接口说明), line by line as it is kept.
struct ActPages {
  let paths: [String]
  let responses: [String]
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
    responses = SubjectKind.allCases.flatMap { Self.outlook(of: $0) + Self.receipts(of: $0) }
    paths = SubjectKind.allCases.flatMap { kind in
      Acts.all.filter { $0.isPerformed(on: kind) }.sorted { $0.name < $1.name }.flatMap { act in
        [
          "  \(Self.path(of: act, on: kind)):", "    post:",
          "      operationId: \(kind.rawValue).\(act.name)", "      tags: [acts]", "      summary: \(act.term)",
          "      x-audience: business",
          "      parameters: \(Self.parameters(of: kind, new: act.registers))",
          "      requestBody: {required: \(try! shape.schema(of: act)["required"] != nil), content: {application/json: {schema: {$ref: '#/components/schemas/sheet.\(act.name)'}}}}",
          "      responses: {'200': {$ref: '#/components/responses/\(Self.receipt(of: act, on: kind))'}, <<: *act_answers}",
        ]
      }
    }
  }

  private static func parameters(of kind: SubjectKind, new: Bool) -> String {
    "[{$ref: '#/components/parameters/\(kind.rawValue)\(new ? "_or_new" : "")'}, {$ref: '#/components/parameters/If-Match'}, "
      + "{$ref: '#/components/parameters/Idempotency-Key'}, {$ref: '#/components/parameters/Accept-Language'}, {$ref: '#/components/parameters/X-CSRF-Token'}]"
  }

  /// What may be done with a subject leads to every act on it, at the version that was told.
  private static func outlook(of kind: SubjectKind) -> [String] {
    let acts: [String] = Acts.all.filter { $0.isPerformed(on: kind) }.map { $0.name }.sorted()
    let links = acts.map { act in
      link(act, to: "\(kind.rawValue).\(act)", "id: $response.body#/subject", "If-Match: $response.header.ETag")
    }
    return ["    outlook.\(kind.rawValue):", "      description: 可办事项。"] + answer(of: "outlook") + ["      links:"]
      + links
  }

  /// An act leads back to what it was done with, to what it opened, and to its fact, which may be corrected and proved.
  private static func receipts(of kind: SubjectKind) -> [String] {
    let opening: Set<SubjectKind?> = Set(Acts.all.filter { $0.isPerformed(on: kind) }.map { opened(by: $0, on: kind) })
    return opening.sorted { $0?.rawValue ?? "" < $1?.rawValue ?? "" }.flatMap { opened -> [String] in
      var links = [
        link("fact", to: "fact", "id: $response.body#/fact"),
        link("correction", to: "fact.correct", "id: $response.body#/fact"),
        link("proof", to: "fact.evidence", "id: $response.body#/fact"),
      ]
      if opened != kind {
        for page in ["show", "acts", "history"] {
          links.append(link(page, to: "\(kind.rawValue).\(page)", "id: $request.path.id"))
        }
      }
      if let opened {
        links.append(link("opened", to: "\(opened.rawValue).show", "id: $response.body#/opened"))
        links.append(link("opened_acts", to: "\(opened.rawValue).acts", "id: $response.body#/opened"))
      }
      let name = receipt(of: kind, opening: opened)
      return ["    \(name):", "      description: 回执。"] + answer(of: "receipt") + ["      links:"] + links
    }
  }

  /// In which register an act enters a subject when it is performed there.
  private static func opened(by act: any Act.Type, on kind: SubjectKind) -> SubjectKind? {
    act.registers || act.subject != kind ? act.subject : nil
  }

  private static func receipt(of act: any Act.Type, on kind: SubjectKind) -> String {
    receipt(of: kind, opening: opened(by: act, on: kind))
  }

  private static func receipt(of kind: SubjectKind, opening opened: SubjectKind?) -> String {
    "receipt.\(kind.rawValue)" + (opened.map { ".\($0.rawValue)" } ?? "")
  }

  private static func answer(of schema: String) -> [String] {
    [
      "      headers: {Content-Language: {$ref: '#/components/headers/Content-Language'}, ETag: {$ref: '#/components/headers/ETag'}}",
      "      content: {application/json: {schema: {$ref: '#/components/schemas/\(schema)'}}, text/csv: {schema: {type: string}}, text/plain: {schema: {type: string}}}",
    ]
  }

  private static func link(_ name: String, to operation: String, _ parameters: String...) -> String {
    let written = parameters.map { $0.replacing(/: (.*)$/) { ": \"\($0.1)\"" } }.joined(separator: ", ")
    return "        \(name): {operationId: \(operation), parameters: {\(written)}}"
  }

  static func path(of act: any Act.Type, on kind: SubjectKind) -> String {
    "/v1/\(kind.plural)/{id}/acts/\(act.name)"
  }
}
