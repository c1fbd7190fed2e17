import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Schemas
import Statute
import Testing
import Wording

@testable import Backend

@Suite struct `The interface as it is written down` {
  /// Read once for all the routes.
  private static let read = Result { try InterfaceDocument() }
  private let document: InterfaceDocument

  init() throws { document = try Self.read.get() }

  /// Where a route stands: each act has a place of its own.
  private static func places(of route: Route) -> [String] {
    guard route.method == .post, route.path.hasSuffix("/acts/{act}") else { return ["\(route.method) \(route.path)"] }
    guard let kind = SubjectKind.allCases.first(where: { route.path.hasPrefix("/v1/\($0.plural)/") }) else {
      return CampaignAct.allCases.map { "POST \(route.path.replacing("{act}", with: $0.rawValue))" }
    }
    return Acts.all.filter { $0.isPerformed(on: kind) }.map { "POST \(ActPages.path(of: $0, on: kind))" }
  }

  @Test func `every route stands there, and nothing else does`() {
    let routes = Routes.all.flatMap(Self.places)
    let written = document.operations.map(\.place)
    #expect(Set(routes).subtracting(written).sorted() == [])
    #expect(Set(written).subtracting(routes).sorted() == [])
    #expect(written.count == Set(written).count)
  }

  @Test(arguments: Routes.all.map { "\($0.method) \($0.path)" })
  func `a route takes what is written, of whom it is written`(place: String) throws {
    let route = try #require(Routes.all.first { "\($0.method) \($0.path)" == place })
    for place in Self.places(of: route) {
      let operation = try #require(document.operations.first { $0.place == place }, "\(place)")
      #expect(operation.value["x-audience"]?.string == route.audience.rawValue, "\(place)")
      let security = operation.value["security"]?.document
      #expect(security == (route.audience == .everybody ? #"[{},{"bearer":[]},{"cookie":[]}]"# : nil), "\(place)")
      let query = document.parameters(of: operation, in: "query")
      #expect(query.compactMap { $0["name"]?.string }.sorted() == route.query.map(\.name).sorted(), "\(place)")
      for parameter in route.query {
        let written = try #require(query.first { $0["name"]?.string == parameter.name }, "\(place) \(parameter.name)")
        #expect(written["required"]?.isTrue ?? false == parameter.isRequired, "\(place) \(parameter.name)")
        var schema = try #require(written["schema"].flatMap(document.resolved))
        #expect((schema["type"]?.string == "array") == parameter.isRepeated, "\(place) \(parameter.name)")
        if parameter.isRepeated { schema = try #require(schema["items"].flatMap(document.resolved)) }
        #expect(Self.says(schema, parameter.kind), "\(place) \(parameter.name): \(schema.document)")
      }
      let words = document.parameters(of: operation, in: "path").compactMap { $0["name"]?.string }
      #expect(words == operation.path.matches(of: /\{([^}]+)\}/).map { String($0.1) }, "\(place)")
      let body = operation.value["requestBody"]
      if route.method == .get || route.bodyLimit == 0 { #expect(body == nil, "\(place)") }
      let headers = document.parameters(of: operation, in: "header").compactMap { $0["name"]?.string }
      #expect(headers.contains("X-CSRF-Token") == (route.method == .post), "\(place)")
      #expect(operation.value["responses"]?["500"] == nil, "a defect is no answer: \(place)")
    }
  }

  private static func says(_ schema: JSONValue, _ kind: Parameter.Kind) -> Bool {
    let type = schema["type"]?.string
    let format = schema["format"]?.string
    return switch kind {
    case .text: type == "string" && schema["enum"] == nil
    case .day: type == "string" && format == "date"
    case .instant: type == "string" && format == "date-time"
    case .count: type == "integer" && (schema["minimum"]?.cell).flatMap { Int($0) } ?? -1 >= 0
    case .flag: type == "boolean"
    case .word(let words): schema["enum"]?.items.compactMap(\.string) == words
    }
  }

  @Test func `what it refers to is there, and what is there is referred to`() throws {
    let referred = Set(document.references)
    var kept: Set<String> = []
    for list in ["schemas", "responses", "parameters", "headers"] {
      for field in try #require(document.root["components"]?[list]).fields {
        kept.insert("#/components/\(list)/\(field.key)")
      }
    }
    #expect(referred.subtracting(kept).sorted() == [])
    #expect(kept.subtracting(referred).sorted() == [])
    let names = document.operations.compactMap { $0.value["operationId"]?.string }
    #expect(names.count == document.operations.count && Set(names).count == names.count)
    let led = try #require(document.root["components"]?["responses"]).fields
      .flatMap { $0.value["links"]?.fields ?? [] }.compactMap { $0.value["operationId"]?.string }
    #expect(Set(led).subtracting(names).sorted() == [])
  }

  @Test func `the part on acts is as the acts have it, line by line`() throws {
    let pages = try ActPages()
    let mark = "# acts: what follows is as the acts have it"
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Schemas/openapi/mlps.yaml").standardizedFileURL
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    var wrong: [String] = []
    let marks = lines.indices.filter { lines[$0].hasSuffix(mark) }
    try #require(marks.count == 3)
    // From the last to the first, so that what is mended below moves nothing above.
    for (mark, part) in zip(marks, [pages.paths, pages.responses, pages.schemas]).reversed() {
      let from = mark + 1
      let to = try #require(lines[from...].firstIndex { $0.hasSuffix("# end of acts") })
      let kept = Array(lines[from..<to])
      if kept != part {
        let place = Array(zip(kept, part)).firstIndex { $0 != $1 } ?? min(kept.count, part.count)
        wrong.append(
          "line \(from + place + 1): “\(place < kept.count ? kept[place] : "")” should be “\(place < part.count ? part[place] : "")”"
        )
      }
      lines.replaceSubrange(from..<to, with: part)
    }
    if ProcessInfo.processInfo.environment["MLPS_REWRITE"] != nil {
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(wrong == [], "MLPS_REWRITE=1 writes that part anew")
  }

  @Test func `it is served to everybody as JSON`() async throws {
    try await OpenHouse.use { house in
      let said = try await house.ask("/v1/openapi.json")
      #expect(said.status == 200 && said.headers["content-type"] == "application/json")
      #expect(said.body == document.root.document)
    }
  }
}
