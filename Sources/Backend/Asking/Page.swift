internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import Store
internal import Wording

/// Which part of a long list is asked for (分页): so many lines, after a place that the page before ended at.
struct Page<Place: Codable & Sendable>: Sendable {
  let limit: Int
  let after: Place?
  /// What the list was asked by: a cursor leads nowhere else.
  private let question: String
  /// The place to ask, open for one more parameter.
  private let target: String

  /// `pinned` are parameters as they were understood where they were not sent (`as_of` is today): the pages that follow
  /// keep to them, whatever the day.
  init(_ call: Call, default standard: Int = 100, pinned: [(name: String, value: String?)] = []) throws(Problem) {
    limit = try call.count("limit") ?? standard
    guard (1...1000).contains(limit) else {
      throw .unreadable("limit", say("limit 应为 1 至 1000", "limit is 1 to 1000"))
    }
    let asked =
      call.query.filter { asked in asked.name != "cursor" && !pinned.contains { $0.name == asked.name } }
      + pinned.compactMap { pin in pin.value.map { (pin.name, $0) } }
    let words =
      call.path.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      + asked.filter { $0.name != "limit" }.map { "\($0.name)=\($0.value)" }.sorted()
    question = Self.digest(call.route + "\n" + words.joined(separator: "\n"))
    target =
      "\(call.target.prefix { $0 != "?" })?" + asked.map { "\($0.name)=\(Self.encoded($0.value))&" }.joined()
    guard let cursor = call.text("cursor") else {
      after = nil
      return
    }
    let read = Data(base64URL: cursor).flatMap { try? JSONDecoder().decode(Cursor.self, from: $0) }
    after = read?.place
    // Made again it is the same to the letter, or somebody has altered it.
    guard let place = read?.place, self.cursor(after: place) == cursor else {
      throw .unreadable(
        "cursor", say("cursor 不能识别,或属于另一查询", "the cursor cannot be read, or is of another question"),
        cure: say("从第一页重新开始", "start from the first page again"))
    }
  }

  private struct Cursor: Codable {
    let question: String
    let place: Place
    /// Of both, so that a place that was altered is no place.
    let check: String
  }

  /// The cursor of the page that follows a place.
  func cursor(after place: Place) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let said = (try? encoder.encode(place)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let cursor = Cursor(question: question, place: place, check: Self.digest(question + "\n" + said))
    return (try? encoder.encode(cursor))?.base64URL ?? ""
  }

  private static func digest(_ text: String) -> String {
    String(SHA256.hash(data: Data(text.utf8)).hexadecimal.prefix(16))
  }

  private static func encoded(_ text: String) -> String {
    var plain = CharacterSet(charactersIn: "-._~")
    plain.formUnion(CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }

  /// An answer with the way to the next page, if there is one: in the document, in a header, and for a reader.
  func reply(_ lines: Answer, next place: Place?) -> Reply {
    guard let place else { return .answer(lines) }
    let cursor = cursor(after: place)
    var json = lines.json
    if case .object(let fields) = json {
      json = .object(fields.map { $0.key == "next" ? (key: "next", value: .text(cursor)) : $0 })
    }
    let answer = Answer(
      json, table: lines.table + "\n" + say("下一页:--cursor \(cursor)", "next page: --cursor \(cursor)"),
      records: lines.records, heads: lines.heads)
    var reply = Reply.answer(answer)
    reply.headers[.link] = "<\(target)cursor=\(cursor)>; rel=\"next\""
    return reply
  }
}

extension Parameter {
  /// What a list in pages takes.
  static let paged = [
    Parameter("limit", .count, "每页条数,1 至 1000", "lines of a page, 1 to 1000"),
    Parameter("cursor", .text, "上一页给出的续页标记", "where the page before ended, as it said"),
  ]
}

extension Data {
  /// RFC 4648 §5, without padding.
  var base64URL: String {
    base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  init?(base64URL text: String) {
    let plain = text.replacing("-", with: "+").replacing("_", with: "/")
    self.init(base64Encoded: plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4))
  }
}

extension HTTPField.Name {
  /// The way to what comes next (RFC 8288).
  static let link = HTTPField.Name("Link")!
}
