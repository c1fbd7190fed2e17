internal import Foundation
internal import Wording

extension JSONValue {
  /// Reads a document; the fields of its objects in the order of their names.
  init?(document: String) {
    guard let read = try? JSONDecoder().decode(Read.self, from: Data(document.utf8)) else { return nil }
    self = read.value
  }

  subscript(_ name: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == name }?.value
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  private struct Read: Decodable {
    let value: JSONValue

    init(from decoder: any Decoder) throws {
      if let keyed = try? decoder.container(keyedBy: Name.self) {
        value = .object(
          try keyed.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
            ($0.stringValue, try keyed.decode(Read.self, forKey: $0).value)
          })
        return
      }
      if var list = try? decoder.unkeyedContainer() {
        var values: [JSONValue] = []
        while !list.isAtEnd { values.append(try list.decode(Read.self).value) }
        value = .array(values)
        return
      }
      let one = try decoder.singleValueContainer()
      if one.decodeNil() {
        value = .null
      } else if let flag = try? one.decode(Bool.self) {
        value = .bool(flag)
      } else if let number = try? one.decode(Int.self) {
        value = .int(number)
      } else {
        value = .text(try one.decode(String.self))
      }
    }

    private struct Name: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
  }
}
