import Foundation
import Schemas
import Wording

@testable import Backend

/// The document as it is kept, to be looked into (接口说明).
struct InterfaceDocument {
  let root: JSONValue

  let operations: [Operation]

  init() throws {
    let read = try JSONValue(yaml: InterfaceText.yaml)
    root = read
    operations = (read["paths"]?.fields ?? []).flatMap { path, item in
      item.fields.map { Operation(method: $0.key.uppercased(), path: path, value: $0.value) }
    }
  }

  /// What is done at a path.
  struct Operation {
    let method: String
    let path: String
    let value: JSONValue
    var place: String { "\(method) \(path)" }
  }

  /// What a reference means; itself where it is none.
  func resolved(_ value: JSONValue) -> JSONValue? {
    guard let reference = value["$ref"]?.string else { return value }
    var found: JSONValue? = root
    for word in reference.dropFirst(2).split(separator: "/") { found = found?[String(word)] }
    return found.flatMap(resolved)
  }

  /// The parameters of an operation that stand in one place.
  func parameters(of operation: Operation, in place: String) -> [JSONValue] {
    (operation.value["parameters"]?.items ?? []).compactMap(resolved).filter { $0["in"]?.string == place }
  }

  /// Every reference there is.
  var references: [String] {
    func all(_ value: JSONValue) -> [String] {
      switch value {
      case .object(let fields):
        fields.flatMap { $0.key == "$ref" ? [$0.value.string].compactMap(\.self) : all($0.value) }
      case .array(let items): items.flatMap(all)
      default: []
      }
    }
    return all(root)
  }
}

extension JSONValue {
  var string: String? { if case .text(let text) = self { text } else { nil } }
  var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
  var fields: [(key: String, value: JSONValue)] { if case .object(let fields) = self { fields } else { [] } }
  var isTrue: Bool { if case .bool(true) = self { true } else { false } }
}
