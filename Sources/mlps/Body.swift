import Casework
import Foundation

/// The body of an act as it is sent (事项内容): a JSON object whose fields are the act's.
struct Body {
  let bytes: Data

  init(_ bytes: Data) { self.bytes = bytes }

  /// The act it says. A field that the act does not have, or a value it cannot have, ends the run with usage.
  func read<Wanted: Act>(as type: Wanted.Type) throws -> Wanted {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let act: Wanted
    do {
      act = try decoder.decode(type, from: bytes)
    } catch let error as DecodingError {
      throw Self.stop(for: error)
    }
    let given = try Self.object(bytes)
    let known = try Self.object(Data(Self.text(of: act).utf8)).keys
    let sample = try Self.object(Data(Self.text(of: Wanted.example).utf8)).keys
    let unknown = given.keys.filter { !known.contains($0) && !sample.contains($0) }.sorted()
    guard unknown.isEmpty else {
      throw Typed.usage(
        "内容中有不认识的栏目:\(unknown.joined(separator: "、"));示例见 --example",
        "the body has unknown fields: \(unknown.joined(separator: ", ")); see --example")
    }
    return act
  }

  /// An act as JSON, its fields in order.
  static func text(of act: some Act) throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(act), as: UTF8.self)
  }

  /// What tells one wish from another under the same key.
  static func fingerprint(of act: some Act, on subject: Subject) throws -> String {
    let words = [type(of: act).name, subject.kind.rawValue, subject.id.description, try text(of: act)]
    return digest(of: Data(words.joined(separator: "\n").utf8))
  }

  private static func object(_ bytes: Data) throws -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: bytes)) as? [String: Any] ?? [:]
  }

  private static func stop(for error: DecodingError) -> Stop {
    func path(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
      let keys = context.codingPath + (key.map { [$0] } ?? [])
      return keys.isEmpty ? "/" : keys.map { "/" + ($0.intValue.map(String.init) ?? snake($0.stringValue)) }.joined()
    }
    return switch error {
    case .keyNotFound(let key, let context):
      Typed.usage("内容缺少 \(path(context, key));示例见 --example", "the body lacks \(path(context, key)); see --example")
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      Typed.usage(
        "内容 \(path(context)) 不能识别:\(context.debugDescription);示例见 --example",
        "\(path(context)) of the body cannot be read: \(context.debugDescription); see --example")
    @unknown default:
      Typed.usage("内容不能识别;示例见 --example", "the body cannot be read; see --example")
    }
  }

  private static func snake(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
