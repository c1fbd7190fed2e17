internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import Wording

/// Which part of a long list is asked for (分页): so many lines, after a place that the page before ended at.
struct Page<Place: Codable & Sendable>: Sendable {
  let limit: Int
  let after: Place?
  /// What the list was asked by: a cursor leads nowhere else.
  private let question: String
  private let target: String

  init(_ call: Call, default standard: Int = 100) throws(Problem) {
    limit = try call.count("limit") ?? standard
    guard (1...1000).contains(limit) else {
      throw .unreadable("limit", say("limit 应为 1 至 1000", "limit is 1 to 1000"))
    }
    let asked = call.query.filter { $0.name != "cursor" && $0.name != "limit" }.map { "\($0.name)=\($0.value)" }
    let words = call.path.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } + asked.sorted()
    question = SHA256.hash(data: Data((call.route + "\n" + words.joined(separator: "\n")).utf8)).prefix(8)
      .map { String(format: "%02x", $0) }.joined()
    target = call.target
    guard let cursor = call.text("cursor") else {
      after = nil
      return
    }
    guard let bytes = Data(base64URL: cursor), let read = try? JSONDecoder().decode(Cursor.self, from: bytes),
      read.question == question
    else {
      throw .unreadable(
        "cursor", say("cursor 不能识别,或属于另一查询", "the cursor cannot be read, or is of another question"),
        cure: say("从第一页重新开始", "start from the first page again"))
    }
    after = read.place
  }

  private struct Cursor: Codable {
    let question: String
    let place: Place
  }

  /// The cursor of the page that follows a place.
  func cursor(after place: Place) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(Cursor(question: question, place: place)))?.base64URL ?? ""
  }

  /// An answer with the way to the next page, if there is one: in the document, in a header, and for a reader.
  func reply(_ lines: Answer, next place: Place?) -> Reply {
    guard let place else { return .answer(lines) }
    let cursor = cursor(after: place)
    var answer = Answer(
      lines.json, table: lines.table + "\n" + say("下一页:--cursor \(cursor)", "next page: --cursor \(cursor)"),
      records: lines.records, heads: lines.heads)
    if case .object(let fields) = lines.json {
      answer = Answer(
        .object(fields.map { $0.key == "next" ? (key: "next", value: .text(cursor)) : $0 }), table: answer.table,
        records: lines.records, heads: lines.heads)
    }
    var reply = Reply.answer(answer)
    reply.headers[.link] = "<\(Self.without("cursor", target))cursor=\(cursor)>; rel=\"next\""
    return reply
  }

  /// A target without one of its parameters, open for another.
  private static func without(_ name: String, _ target: String) -> String {
    let parts = target.split(separator: "?", maxSplits: 1)
    let kept = parts.dropFirst().flatMap { $0.split(separator: "&") }.filter { !$0.hasPrefix(name + "=") }
    return "\(parts.first ?? "")?" + kept.map { "\($0)&" }.joined()
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
