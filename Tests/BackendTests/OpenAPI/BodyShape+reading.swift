import Foundation
import Wording

extension BodyShape {
  /// What a type asked for while it read itself.
  final class Reading {
    let shape: BodyShape
    var fields: [(key: String, value: JSONValue)] = []
    var required: [String] = []
    var failure: (any Error)?

    init(of shape: BodyShape) { self.shape = shape }

    func note(_ key: any CodingKey, _ type: any Decodable.Type, isOptional: Bool) {
      let name = Self.snake(key.stringValue)
      do {
        fields.append((name, isOptional ? try shape.optional(type) : try shape.schema(of: type)))
      } catch { failure = failure ?? error }
      if !isOptional { required.append(name) }
    }

    /// As `JSONEncoder` writes a name in snake case.
    static func snake(_ name: String) -> String {
      name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }
  }

  struct Decoding: Decoder {
    let reading: Reading
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
      KeyedDecodingContainer(Fields<Key>(reading: reading))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Unknown(type: "a list") }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Unknown(type: "a value") }
  }

  private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let reading: Reading
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) -> Bool { false }

    private func read<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value {
      reading.note(key, type, isOptional: false)
      return try reading.shape.value(of: type)
    }

    private func maybe<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
      reading.note(key, type, isOptional: true)
      return nil
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try read(type, key) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try read(type, key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try read(type, key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try read(type, key) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try read(type, key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try read(type, key) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try read(type, key) }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) -> Bool? { maybe(type, key) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) -> String? { maybe(type, key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) -> Double? { maybe(type, key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) -> Int? { maybe(type, key) }
    func decodeIfPresent(_ type: Int32.Type, forKey key: Key) -> Int32? { maybe(type, key) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) -> Int64? { maybe(type, key) }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) -> Value? { maybe(type, key) }

    func nestedContainer<Inner: CodingKey>(
      keyedBy type: Inner.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Inner> { throw Unknown(type: "an inner object") }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      throw Unknown(type: "an inner list")
    }
    func superDecoder() throws -> any Decoder { throw Unknown(type: "super") }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw Unknown(type: "super") }
  }
}
