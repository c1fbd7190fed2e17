import Testing

@testable import Courier

@Suite struct `Events out of bytes` {
  private static func events(_ pieces: [[UInt8]], limit: Int = 1000) -> [ServerSentEvent]? {
    var (parser, events) = (EventParser(limit: limit), [ServerSentEvent]())
    for piece in pieces { guard parser.take(piece, { events.append($0) }) else { return nil } }
    return events
  }

  private static func event(
    _ data: String, _ name: String = "message", id: String = "", retry: Duration? = nil
  ) -> ServerSentEvent {
    ServerSentEvent(name: name, data: data, id: id, retry: retry)
  }

  /// The text, and the events it holds by the standard.
  static let texts: [(String, [ServerSentEvent])] = [
    ("", []),
    ("data: 1\n\n", [event("1")]),
    ("data:1\n\n", [event("1")]),
    ("data:  1 \n\n", [event(" 1 ")]),
    ("data: 一\ndata: 二\n\n", [event("一\n二")]),
    ("data: 1\n", []),
    ("data: 1\n\ndata: 2", [event("1")]),
    ("data\n\n", [event("")]),
    ("data\ndata\n\n", [event("\n")]),
    ("data:\n\n", [event("")]),
    ("\n\n\n", []),
    (": hello\n\n:\n\ndata: 1\n: between\ndata: 2\n\n", [event("1\n2")]),
    ("event: due\ndata: 1\n\ndata: 2\n\n", [event("1", "due"), event("2")]),
    ("event: due\n\ndata: 2\n\n", [event("2")]),
    ("id: 7\ndata: 1\n\ndata: 2\n\nid\ndata: 3\n\n", [event("1", id: "7"), event("2", id: "7"), event("3")]),
    ("id: 7\n\ndata: 2\n\n", [event("2", id: "7")]),
    ("id: 7\nid: 8\0\ndata: 2\n\n", [event("2", id: "7")]),
    (
      "retry: 1500\ndata: 1\n\nretry: 2s\ndata: 2\n\n",
      [event("1", retry: .milliseconds(1500)), event("2", retry: .milliseconds(1500))]
    ),
    ("other: 1\nDATA: 1\n data: 1\ndata : 1\n\n", []),
    ("data: {\"a\":\"b: c\"}\n\n", [event("{\"a\":\"b: c\"}")]),
    ("\u{FEFF}data: 1\n\n\u{FEFF}data: 2\n\n", [event("1")]),
    ("data: 等级保护🙂\n\n", [event("等级保护🙂")]),
  ]

  @Test(arguments: texts.indices) func `they are read whatever ends a line and wherever they are cut`(index: Int) {
    let (text, expected) = Self.texts[index]
    for ending in ["\n", "\r\n", "\r"] {
      let bytes = Array(text.replacing("\n", with: ending).utf8)
      #expect(Self.events([bytes]) == expected, "\(ending.debugDescription)")
      #expect(Self.events(bytes.map { [$0] }) == expected, "\(ending.debugDescription), bytes")
      for place in bytes.indices {
        #expect(Self.events([Array(bytes[..<place]), [], Array(bytes[place...])]) == expected)
      }
    }
  }

  @Test func `ends of lines may be mixed`() {
    #expect(
      Self.events([Array("data: 1\rdata: 2\ndata: 3\r\n\rdata: 4\n\r\n".utf8)]) == [
        Self.event("1\n2\n3"), Self.event("4"),
      ])
  }

  @Test func `bytes that are no text do not end the stream`() {
    #expect(Self.events([Array("data: ".utf8) + [0xFF] + Array("\n\n".utf8)]) == [Self.event("\u{FFFD}")])
  }

  @Test func `one event has a limit, many have none`() {
    #expect(Self.events([Array("data: 123456789\n\n".utf8)], limit: 14) == nil)
    #expect(Self.events([Array(repeating: UInt8(ascii: "x"), count: 15)], limit: 14) == nil)
    #expect(Self.events([Array("data: 12\ndata: 34\n\n".utf8)], limit: 10) == nil)
    let many = Array(repeating: Array("data: 12\n\n".utf8), count: 50)
    #expect(Self.events(many, limit: 10)?.count == 50)
  }
}
