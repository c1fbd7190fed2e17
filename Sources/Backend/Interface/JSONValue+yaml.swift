internal import Foundation
internal import Wording
internal import Yams

extension JSONValue {
  /// The same document as YAML writes it (core schema), its fields in order; an alias stands for what it means, and `<<`
  /// for all the fields of that.
  init(yaml text: String) throws {
    guard let node = try Yams.compose(yaml: text) else {
      self = .null
      return
    }
    self = Self.value(of: node)
  }

  private static func value(of node: Node) -> JSONValue {
    switch node {
    case .mapping(let mapping):
      return .object(
        mapping.flatMap { field -> [(key: String, value: JSONValue)] in
          let (key, value) = (field.key.scalar?.string ?? "", value(of: field.value))
          return if key == "<<", case .object(let fields) = value { fields } else { [(key, value)] }
        })
    case .sequence(let sequence): return .array(sequence.map(value(of:)))
    case .alias: return .null
    case .scalar(let scalar):
      switch node.tag.description {
      case Tag.Name.null.rawValue: return .null
      case Tag.Name.bool.rawValue: return .bool(scalar.string == "true")
      case Tag.Name.int.rawValue: return Int(scalar.string).map(JSONValue.int) ?? .number(scalar.string)
      case Tag.Name.float.rawValue: return .number(scalar.string)
      default: return .text(scalar.string)
      }
    }
  }
}
