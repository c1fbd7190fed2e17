import Testing

@testable import Courier

@Suite struct `A request` {
  @Test(
    arguments: [
      ("X: y\r\nZ", "1"), ("X\n", "1"), ("", "1"), ("X Y", "1"), ("X:", "1"), ("名", "1"), ("X", "1\r\nY: 2"),
      ("X", "1\n"), ("X", "1\rY"), ("X", "1\0"), ("X", "\u{1B}[2J"), ("X", "\u{7F}"),
    ])
  func `a header that would begin another one is refused, without its value`(name: String, value: String) {
    #expect(throws: CourierRefusal.headerNotALine(name)) { try CourierHeaders([name: value]) }
  }

  @Test(arguments: ["Content-Length", "transfer-encoding", "HOST", "Connection", "Expect"])
  func `so is one that frames the message`(name: String) {
    #expect(throws: CourierRefusal.headerReserved(name)) { try CourierHeaders([name: "1"]) }
  }

  @Test func `others are kept in order, found by a name in any letters`() throws {
    var headers = try CourierHeaders(["If-Match": "\"3\"", "x-a": ""])
    try headers.add("X-A", "一\t二")
    #expect(headers["if-match"] == "\"3\"")
    #expect(headers.values("X-a") == ["", "一\t二"])
    #expect(headers.all.map(\.name) == ["If-Match", "x-a", "X-A"])
  }

  @Test(
    arguments: [
      "", "books.example.cn", "/a", "ftp://a.cn/", "file:///etc/passwd", "http://", "http://u:p@a.cn/",
      "https://u@a.cn", "http://a.cn/\r\nX: y", "http://a.cn/ b", "http://例子.cn/", "http://a.cn/一",
      "http://a.cn:99999/",
      "http://a.cn\0.b.cn/", "http://a b.cn/", "http:a.cn", "https:///a", "http:/a.cn",
    ])
  func `what is no address of a server is refused`(url: String) {
    #expect(throws: CourierRefusal.url(url)) { try CourierRequest(url: url) }
  }

  @Test(arguments: [CourierRequest.Method.get, .head]) func `a reader brings no body`(method: CourierRequest.Method) {
    #expect(throws: CourierRefusal.bodyNotAllowed(method)) {
      try CourierRequest(method, url: "http://a.cn", body: .bytes([1]))
    }
  }

  @Test(
    arguments: [
      ("HTTPS://Books.Example.CN/a", "books.example.cn", 443), ("http://a.cn:8080?x", "a.cn:8080", 8080),
      ("http://[::1]:8/", "[::1]:8", 8), ("https://a.cn:443/", "a.cn", 443),
      ("http://xn--fsqu00a.cn/", "xn--fsqu00a.cn", 80),
    ])
  func `its server is told as people write it`(url: String, label: String, port: Int) throws {
    let origin = try CourierRequest(url: url).origin
    #expect(origin.label == label && origin.port == port)
  }

  @Test func `a refusal is told in both languages`() {
    for refusal in [
      CourierRefusal.url("u"), .headerNotALine("n"), .headerReserved("n"), .bodyNotAllowed(.get),
    ] {
      #expect("\(refusal)".hasSuffix("。") && refusal.english.hasSuffix("."))
    }
  }
}
