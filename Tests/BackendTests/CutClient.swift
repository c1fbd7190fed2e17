import Foundation
import Testing

/// A client of a house that may go at any moment: it sends again, under the same key, what was not acknowledged (重发).
enum CutClient {
  struct Answer: Sendable {
    let status: Int
    let body: String

    var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:] }

    /// Nil for what did not come whole.
    init?(_ text: String?) {
      guard let text, let head = text.firstRange(of: "\r\n\r\n") else { return nil }
      let lines = text[..<head.lowerBound].lowercased().split(separator: "\r\n")
      let words = lines.first?.split(separator: " ") ?? []
      guard words.count > 1, let status = Int(words[1]) else { return nil }
      let length = lines.firstNonNil { line in
        line.hasPrefix("content-length:") ? Int(line.dropFirst(15).trimmingCharacters(in: .whitespaces)) : nil
      }
      let body = text[head.upperBound...]
      guard (length ?? (status == 204 ? 0 : nil)) == body.utf8.count else { return nil }
      (self.status, self.body) = (status, String(body))
    }
  }

  struct Unanswered: Error { let path: String }

  /// `begun` is called while the first sending is unanswered.
  static func post(
    _ path: String, _ body: Data, key: String, token: String, at house: KilledHouse, begun: () async throws -> Void
  ) async throws -> Answer {
    let request = request(path, body, key: key, token: token)
    var (isBegun, isShut, tries) = (false, false, 0)
    // What is asked during a kill may be asked in vain any number of times: a recovery takes as long as it takes.
    while tries < 20_000 {
      let door = await house.door(isShut: isShut)
      let connection = try? RawConnection(port: door.port)
      isShut = await connection?.send(request) != true
      if let connection, !isShut {
        if !isBegun { try await begun() }
        isBegun = true
        if let answer = Answer(await connection.rest()), answer.status < 500 { return answer }
      }
      if door.isOpen { tries += 1 }
    }
    throw Unanswered(path: path)
  }

  static func request(_ path: String, _ body: Data, key: String, token: String) -> String {
    """
    POST \(path) HTTP/1.1\r
    Host: localhost\r
    Authorization: Bearer \(token)\r
    Content-Type: application/json\r
    Content-Length: \(body.count)\r
    If-Match: *\r
    Idempotency-Key: \(key)\r
    Connection: close\r
    \r

    """ + String(decoding: body, as: UTF8.self)
  }
}

extension Sequence {
  fileprivate func firstNonNil<Value>(_ look: (Element) -> Value?) -> Value? {
    for element in self { if let value = look(element) { return value } }
    return nil
  }
}
