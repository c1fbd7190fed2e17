internal import Casework
internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PQ
internal import Statute
internal import Store
internal import Wording

/// One request as a route reads it (来件): the party, its desks, and what was asked, read strictly.
struct Call: Sendable {
  let window: Window
  let visitor: Visitor
  var desks: Desks
  /// The instant at which it came.
  let now: Instant
  /// The route's own path, and the target as it was sent.
  let route: String
  let target: String
  let headers: HTTPFields
  let path: [String: String]
  let query: [(name: String, value: String)]
  let body: Data
  /// The address it came from; empty in process.
  let address: String
  /// The request that is being done, where it came with a key.
  var request: WriteID?
  /// What is said of it in the audit chain, beside what every request says.
  var notes = Notes()

  var office: Office { window.office }

  /// Who does what takes long.
  var jobs: Jobs { window.jobs }

  var party: Party { Party(visitor) }

  /// The civil day in Asia/Shanghai.
  var today: Day { now.shanghaiDay }

  /// A word of the path.
  func place(_ name: String) -> String { path[name] ?? "" }

  func text(_ name: String) -> String? { query.last { $0.name == name }?.value }

  func texts(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }

  func isSet(_ name: String) -> Bool { text(name) == "true" }

  /// The value of a parameter that a route demands; its presence has been checked.
  func needed(_ name: String) -> String { text(name) ?? "" }

  func day(_ name: String) throws(Problem) -> Day? {
    guard let text = text(name) else { return nil }
    return try Self.day(text, name)
  }

  static func day(_ text: String, _ name: String) throws(Problem) -> Day {
    guard let day = Day(iso: text) else {
      throw .unreadable(
        name, say("\(name) 应为日期;“\(text)”不是日期", "\(name) is a day; “\(text)” is none"),
        cure: say("写作 2026-02-28", "write 2026-02-28"))
    }
    return day
  }

  func instant(_ name: String) throws(Problem) -> Instant? {
    guard let text = text(name) else { return nil }
    guard let instant = Instant(text) else {
      throw .unreadable(
        name, say("\(name) 应为时刻(UTC);“\(text)”不是", "\(name) is an instant in UTC; “\(text)” is none"),
        cure: say("写作 2026-02-28T01:02:03Z", "write 2026-02-28T01:02:03Z"))
    }
    return instant
  }

  func count(_ name: String) throws(Problem) -> Int? {
    guard let text = text(name) else { return nil }
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(text)
    else {
      throw .unreadable(
        name, say("\(name) 应为不小于 0 的整数;“\(text)”不是", "\(name) is a whole number from 0; “\(text)” is none"))
    }
    return count
  }

  func word<Word: RawRepresentable<String>>(_ name: String, among words: [Word]) throws(Problem) -> Word? {
    guard let text = text(name) else { return nil }
    return try Self.word(text, name, among: words)
  }

  static func word<Word: RawRepresentable<String>>(
    _ text: String, _ name: String, among words: [Word]
  ) throws(Problem) -> Word {
    guard let word = words.first(where: { $0.rawValue == text }) else {
      let list = words.map(\.rawValue)
      throw .unreadable(
        name, say("\(name) 没有“\(text)”", "\(name) knows no “\(text)”"),
        cure: say("可用:", "it takes ") + list.joined(separator: say("、", ", ")))
    }
    return word
  }

  /// The version its sender saw; nil for `*`: whatever it is. Without the header the request is refused.
  func expectedVersion() throws(Problem) -> Int64? {
    guard let match = headers[.ifMatch] else {
      throw Problem(
        .preconditionRequired,
        .init(
          "version_not_stated", say("写入须以 If-Match 说明所见版本", "a write states by If-Match the version it saw"),
          cure: say("先读取,以其 ETag 作 If-Match;不问版本则写 *", "read first and send its ETag, or * for any"), at: "If-Match"))
    }
    if match == "*" { return nil }
    let digits = match.hasPrefix("\"") && match.hasSuffix("\"") && match.count > 2 ? match.dropFirst().dropLast() : "-"
    guard let version = Int64(digits), version >= 0 else {
      throw .unreadable("If-Match", say("If-Match 不能识别:\(match)", "If-Match cannot be read: \(match)"))
    }
    return version
  }

  /// The word by which a request sent twice is known.
  func key() throws(Problem) -> String? {
    guard let key = headers[.idempotencyKey] else { return nil }
    guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
      throw .unreadable(
        "Idempotency-Key",
        say("请求号应为 1 至 200 个可见的 ASCII 字符", "the key is 1 to 200 visible ASCII characters"))
    }
    return key
  }

  /// What tells one write from another under the same key: where it goes and what it says.
  var fingerprint: String {
    let words = path.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let said = (try? JSONSerialization.jsonObject(with: body)).flatMap {
      try? JSONSerialization.data(withJSONObject: $0, options: [.sortedKeys, .fragmentsAllowed])
    }
    let bytes = Data(words.joined(separator: "\n").utf8) + (said ?? body)
    return SHA256.hash(data: bytes).hexadecimal
  }

  /// The body as one JSON object.
  func object() throws(Problem) -> [String: Any] {
    guard headers[.contentType].map({ $0.hasPrefix("application/json") }) ?? body.isEmpty else {
      throw Problem(
        .unsupportedMediaType,
        .init("not_json", say("内容须为 application/json", "the body must be application/json"), at: "Content-Type"))
    }
    guard !body.isEmpty else { return [:] }
    guard let value = try? JSONSerialization.jsonObject(with: body) else {
      throw .unreadable("/", say("内容不是 JSON", "the body is not JSON"))
    }
    guard let object = value as? [String: Any] else {
      throw .unreadable("/", say("内容须为一个 JSON 对象", "the body must be one JSON object"))
    }
    guard !Self.holdsNUL(object) else { throw .unreadable("/", say("内容含空字符(U+0000)", "the body holds U+0000")) }
    return object
  }

  /// Whether a text in it holds what no text of the books can.
  private static func holdsNUL(_ value: Any) -> Bool {
    switch value {
    case let text as String: text.utf8.contains(0)
    case let list as [Any]: list.contains(where: holdsNUL)
    case let object as [String: Any]: object.contains { $0.key.utf8.contains(0) || holdsNUL($0.value) }
    default: false
    }
  }
}

extension HTTPField.Name {
  /// The word by which a request sent twice is known (请求号).
  static let idempotencyKey = HTTPField.Name("Idempotency-Key")!
  /// What a browser does not send of itself (防跨站请求).
  static let csrf = HTTPField.Name("X-CSRF-Token")!
  /// In what capacity the office itself acts: `role:name`, percent-encoded.
  static let actingAs = HTTPField.Name("Acting-As")!
  /// How many columns the reader's terminal has.
  static let terminalColumns = HTTPField.Name("Terminal-Columns")!
}

extension Instant {
  /// The civil day in Asia/Shanghai.
  var shanghaiDay: Day {
    let seconds = sinceUnixEpoch / 1_000_000 + 8 * 3600
    return Day(1970, 1, 1) + Int((Double(seconds) / 86_400).rounded(.down))
  }
}
