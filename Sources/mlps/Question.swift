import Foundation
import Wording

/// One question of the command line (请求): a method, a place, its query and its body.
struct Question {
  let method: String
  let target: String
  var headers: [(name: String, value: String)] = []
  var body = Data()
  /// Whether it may be asked once more where nobody knows whether it arrived.
  var isRepeatable = false
  /// The file into which the answer goes piece by piece, where it may be too large for memory.
  var destination: URL?
  /// The file in which its body was written, for whoever has to mend it.
  var file: String?

  static func get(_ place: String..., query: [(String, String?)] = []) -> Question {
    Question(method: "GET", target: target(place, query), isRepeatable: true)
  }

  /// `body` is a JSON object.
  static func post(
    _ place: String..., query: [(String, String?)] = [], body: [String: Any?] = [:],
    headers: [(name: String, value: String?)] = []
  ) throws -> Question {
    let object = body.compactMapValues { $0 }
    return Question(
      method: "POST", target: target(place, query),
      headers: [("Content-Type", "application/json")] + headers.compactMap { name, value in value.map { (name, $0) } },
      body: try JSONSerialization.data(withJSONObject: object))
  }

  /// The same, for what is performed once however often it arrives.
  var repeatable: Question {
    var question = self
    question.isRepeatable = true
    return question
  }

  /// `document` is sent as it is written.
  static func post(_ place: String..., document: JSONValue) -> Question {
    Question(
      method: "POST", target: target(place, []), headers: [("Content-Type", "application/json")],
      body: Data(document.document.utf8))
  }

  /// `content` is sent as it is.
  static func post(_ place: String..., query: [(String, String?)], content: Data, type: String) -> Question {
    Question(method: "POST", target: target(place, query), headers: [("Content-Type", type)], body: content)
  }

  /// Where a list goes on, as a `Link` says it (RFC 8288).
  static func next(_ link: String) -> Question? {
    guard let match = link.firstMatch(of: /<([^>]*)>; *rel="next"/) else { return nil }
    return Question(method: "GET", target: String(match.output.1), isRepeatable: true)
  }

  static func target(_ place: [String], _ query: [(String, String?)]) -> String {
    let words = query.compactMap { name, value in value.map { "\(name)=\(encoded($0))" } }
    return "/v1/" + place.map(encoded).joined(separator: "/")
      + (words.isEmpty ? "" : "?" + words.joined(separator: "&"))
  }

  static func encoded(_ text: String) -> String {
    var plain = CharacterSet(charactersIn: "-._~")
    plain.formUnion(CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}
