import Casework
import Foundation
import Statute
import Wording

/// What a body looks like on the wire (内容结构): read off a type by having it read itself.
final class BodyShape {
  /// The words that were met, by the name of their list.
  private(set) var vocabularies: [String: [String]] = [:]

  /// A type that cannot be read off.
  struct Unknown: Error { let type: String }

  /// The schema of a type, as JSON Schema 2020-12 has it.
  func schema(of type: any Decodable.Type) throws -> JSONValue {
    if let known = Self.plain[ObjectIdentifier(type)] { return known }
    if let words = Self.words(of: type) {
      let name = Self.name(of: type)
      if case .text = words.first {
        vocabularies[name] = words.compactMap { if case .text(let word) = $0 { word } else { nil } }
        return .reference("words.\(name)")
      }
      return .object([("type", .text("integer")), ("enum", .array(words))])
    }
    if let list = type as? any ListOfThings.Type {
      return .object([("type", .text("array")), ("items", try schema(of: list.element))])
    }
    if Self.name(of: type).hasPrefix("Identifier<") {
      return .object([("type", .text("string")), ("format", .text("uuid"))])
    }
    let reading = Reading(of: self)
    do {
      _ = try type.init(from: Decoding(reading: reading))
    } catch {
      throw reading.failure ?? Unknown(type: "\(String(reflecting: type)): \(error)")
    }
    if let failure = reading.failure { throw failure }
    return .object(
      [("type", .text("object")), ("additionalProperties", .bool(false))]
        + (reading.required.isEmpty ? [] : [("required", .array(reading.required.map(JSONValue.text)))])
        + [("properties", .object(reading.fields))])
  }

  /// The same, or null.
  func optional(_ type: any Decodable.Type) throws -> JSONValue {
    let schema = try schema(of: type)
    guard case .object(let fields) = schema, let type = schema["type"], schema["enum"] == nil else {
      return .object([("anyOf", .array([schema, .object([("type", .text("null"))])]))])
    }
    return .object(fields.map { $0.key == "type" ? ("type", .array([type, .text("null")])) : $0 })
  }

  /// Some value of a type, so that reading goes on.
  func value<Value: Decodable>(of type: Value.Type) throws -> Value {
    if let words = type as? any CaseIterable.Type, let first = Self.first(of: words) as? Value { return first }
    for text in Self.texts {
      if let value = try? JSONDecoder().decode(type, from: Data(text.utf8)) { return value }
    }
    let reading = Reading(of: self)
    return try Value(from: Decoding(reading: reading))
  }

  private static let texts = [
    #""2020-01-01""#, #""[2020-01-01,2021-01-01)""#, #""2020-01-01T00:00:00+08:00""#, #""citizen:general""#,
    #""00000000-0000-4000-8000-000000000001""#, "1", "true", #""x""#, "[]", "{}",
  ]

  private static func first(of words: any CaseIterable.Type) -> Any? {
    func first<Words: CaseIterable>(_ type: Words.Type) -> Any? { type.allCases.first }
    return first(words)
  }

  static func words(of type: Any.Type) -> [JSONValue]? {
    guard let words = type as? any CaseIterable.Type else { return nil }
    func all<Words: CaseIterable>(_ type: Words.Type) -> [JSONValue]? {
      let values = type.allCases.map { word -> JSONValue? in
        guard let word = word as? any RawRepresentable else { return nil }
        return switch word.rawValue {
        case let text as String: .text(text)
        case let number as Int: .int(number)
        default: nil
        }
      }
      return values.contains { $0 == nil } ? nil : values.compactMap(\.self)
    }
    return all(words)
  }

  /// Without its module.
  static func name(of type: Any.Type) -> String {
    String(reflecting: type).split(separator: ".", maxSplits: 1).last.map(String.init) ?? ""
  }

  private static let plain: [ObjectIdentifier: JSONValue] = [
    ObjectIdentifier(String.self): .object([("type", .text("string"))]),
    ObjectIdentifier(Bool.self): .object([("type", .text("boolean"))]),
    ObjectIdentifier(Int.self): .object([("type", .text("integer")), ("format", .text("int64"))]),
    ObjectIdentifier(Int64.self): .object([("type", .text("integer")), ("format", .text("int64"))]),
    ObjectIdentifier(Int32.self): .object([("type", .text("integer")), ("format", .text("int32"))]),
    ObjectIdentifier(Double.self): .object([("type", .text("number"))]),
    ObjectIdentifier(Day.self): .object([("type", .text("string")), ("format", .text("date"))]),
    ObjectIdentifier(DaySpan.self): .reference("day_span"),
    ObjectIdentifier(CivilTime.self): .object([("type", .text("string")), ("format", .text("date-time"))]),
    ObjectIdentifier(Percentage.self): .reference("percentage"),
    ObjectIdentifier(Impact.self): .reference("impact"),
    ObjectIdentifier(FormContent.self): .reference("form_content"),
  ]
}

/// A list, and what it is of.
protocol ListOfThings { static var element: any Decodable.Type { get } }
extension Array: ListOfThings where Element: Decodable {
  static var element: any Decodable.Type { Element.self }
}
extension Set: ListOfThings where Element: Decodable {
  static var element: any Decodable.Type { Element.self }
}

extension JSONValue {
  static func reference(_ name: String) -> JSONValue { .object([("$ref", .text("#/components/schemas/\(name)"))]) }
}
