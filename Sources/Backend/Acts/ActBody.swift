internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Wording

/// The body of an act as it is sent (事项内容): a JSON object whose fields are the act's.
struct ActBody {
  let bytes: Data

  init(_ bytes: Data) { self.bytes = bytes }

  /// The act it says. A field that the act does not have, or a value it cannot have, is a problem that points to it.
  func read<Wanted: Act>(as type: Wanted.Type) throws -> Wanted {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let act: Wanted
    do {
      act = try decoder.decode(type, from: bytes)
    } catch let error as DecodingError {
      throw Self.problem(for: error)
    }
    let given = try Self.object(bytes)
    // An encoder leaves out what is nil; the properties are all there.
    let known = Mirror(reflecting: act).children.compactMap { $0.label.map(Self.snake) }
    let sample = try Self.object(Data(Self.text(of: act).utf8)).keys
    let unknown = given.keys.filter { !known.contains($0) && !sample.contains($0) }.sorted()
    guard unknown.isEmpty else {
      throw Problem(
        .badRequest,
        unknown.map {
          Problem.Reason(
            "unreadable", say("内容中有不认识的栏目:\($0)", "the body has an unknown field: \($0)"),
            cure: Self.cure, at: "/content/\($0)")
        })
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

  private static func object(_ bytes: Data) throws -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: bytes)) as? [String: Any] ?? [:]
  }

  private static func problem(for error: DecodingError) -> Problem {
    func path(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
      let keys = context.codingPath + (key.map { [$0] } ?? [])
      return "/content" + keys.map { "/" + ($0.intValue.map(String.init) ?? snake($0.stringValue)) }.joined()
    }
    return switch error {
    case .keyNotFound(let key, let context):
      .unreadable(
        path(context, key), say("内容缺少 \(path(context, key))", "the body lacks \(path(context, key))"), cure: cure)
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      .unreadable(
        path(context),
        say(
          "内容 \(path(context)) 不能识别:\(context.debugDescription)",
          "\(path(context)) of the body cannot be read: \(context.debugDescription)"), cure: cure)
    @unknown default:
      .unreadable("/content", say("内容不能识别", "the body cannot be read"), cure: cure)
    }
  }

  private static var cure: String { say("示例见 --example,或 GET …/acts/{act}", "see --example, or GET …/acts/{act}") }

  private static func snake(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
