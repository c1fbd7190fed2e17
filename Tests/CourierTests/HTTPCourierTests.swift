import Foundation
import Testing

@testable import Courier

/// Against a real server on this machine.
@Suite struct `The way to a web server` {
  // As long as a busy machine needs.
  private let courier = HTTPCourier(timeout: .seconds(900))

  @Test func `a question is asked and its answer told`() async throws {
    let server = try WebServer()
    let headers = try CourierHeaders(["Accept": "application/json", "X-One": "一", "X-One": "2", "X-None": ""])
    let reply = try await courier.send(CourierRequest(url: server.url("/echo?a=%E4%B8%80"), headers: headers))
    #expect(reply.status == 200 && reply.isSuccess && reply.version == 11)
    #expect(reply.headers["X-TWICE"] == "一")
    #expect(reply.headers.values("x-twice") == ["一", "2"])
    #expect(reply.headers["nothing"] == nil)
    let echo = try Echo(reply)
    #expect(echo.method == "GET" && echo.path == "/echo?a=%E4%B8%80")
    #expect(echo.values("accept") == ["application/json"])
    #expect(echo.values("x-one").count == 2)
    #expect(echo.values("x-none") == [""])
    #expect(echo.values("cookie") + echo.values("authorization") + echo.values("expect") == [])
  }

  @Test(arguments: CourierRequest.Method.allCases)
  func `every method arrives as it is`(method: CourierRequest.Method) async throws {
    let server = try WebServer()
    let reply = try await courier.send(CourierRequest(method, url: server.url("/echo")))
    guard method != .head else {
      #expect(reply.status == 200 && reply.body == [] && reply.headers["Content-Length"] != nil)
      return
    }
    let echo = try Echo(reply)
    #expect(echo.method == method.rawValue && echo.size == 0)
    #expect(echo.values("content-length") == ([.post, .put, .patch].contains(method) ? ["0"] : []))
  }

  @Test(arguments: [CourierRequest.Method.post, .put, .patch, .delete])
  func `a body arrives whole`(method: CourierRequest.Method) async throws {
    let server = try WebServer()
    let text = #"{"名称":"门户网站"}"#
    let headers = try CourierHeaders(["Content-Type": "application/json"])
    let reply = try await courier.send(
      CourierRequest(method, url: server.url("/echo"), headers: headers, body: .bytes(Array(text.utf8))))
    let echo = try Echo(reply)
    #expect(echo.method == method.rawValue && echo.size == text.utf8.count)
    #expect(echo.values("content-type") == ["application/json"])
    #expect(echo.values("content-length") == ["\(text.utf8.count)"])
    #expect(echo.values("transfer-encoding") == [])
  }

  @Test func `a file is sent as bytes are, and its progress told`() async throws {
    let (server, folder) = (try WebServer(), try Folder())
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let path = try folder.write(bytes, to: "sent")
    let told = Recorded<CourierProgress>()
    let reply = try await courier.send(CourierRequest(.put, url: server.url("/echo"), body: .file(path))) {
      told.append($0)
    }
    let whole = try await courier.send(CourierRequest(.put, url: server.url("/echo"), body: .bytes(bytes)))
    #expect(try Echo(reply).size == bytes.count)
    #expect(try Echo(reply).hash == Echo(whole).hash)
    #expect(told.all.last?.sent == 3_000_000)
    #expect(told.all.allSatisfy { $0.toSend == 3_000_000 })
    #expect(told.all.map(\.sent) == told.all.map(\.sent).sorted())
  }

  @Test func `an answer that comes before the question is over is an answer`() async throws {
    let server = try WebServer()
    let bytes = [UInt8](repeating: 1, count: 50_000_000)
    let reply = try await courier.send(CourierRequest(.post, url: server.url("/refuse"), body: .bytes(bytes)))
    #expect(reply.status == 413 && reply.text == "big")
    #expect(try await courier.send(CourierRequest(url: server.url("/gone"))).status == 200)
  }

  @Test func `a file that is not there or is a folder is not sent`() async throws {
    let (server, folder) = (try WebServer(), try Folder())
    for (path, code) in [(folder.file("nothing"), ENOENT), (folder.path, EISDIR), ("/dev/null", EINVAL)] {
      await #expect(throws: CourierFailure.unreadable(path: path, code: code)) {
        try await courier.send(CourierRequest(.post, url: server.url("/echo"), body: .file(path)))
      }
    }
  }

  @Test func `a large answer comes to a file, which is there when all of it is`() async throws {
    let (server, folder) = (try WebServer(), try Folder())
    let told = Recorded<CourierProgress>()
    let path = try folder.write([1], to: "kept")
    let request = try CourierRequest(url: server.url("/large?size=90000001"), to: .file(path))
    let reply = try await courier.send(request) { told.append($0) }
    #expect(reply.body == [] && reply.file == path)
    #expect(try folder.names == ["kept"])
    let kept = try folder.read("kept")
    #expect(kept.count == 90_000_001 && kept[16..<32].elementsEqual("0123456789abcdef".utf8))
    #expect(told.all.last?.received == 90_000_001 && told.all.last?.toReceive == 90_000_001)
    #expect(told.all.contains { $0.received < 90_000_001 })
  }

  @Test func `an empty answer is an empty file`() async throws {
    let (server, folder) = (try WebServer(), try Folder())
    let reply = try await courier.send(CourierRequest(url: server.url("/empty"), to: .file(folder.file("kept"))))
    #expect(reply.file == folder.file("kept"))
    #expect(try folder.read("kept") == [])
  }

  @Test func `what is no success is told, not kept in the file`() async throws {
    let (server, folder) = (try WebServer(), try Folder())
    let reply = try await courier.send(CourierRequest(url: server.url("/nowhere"), to: .file(folder.file("kept"))))
    #expect(reply.status == 404 && reply.text == #"{"title":"no"}"# && reply.file == nil)
    #expect(try folder.names == [])
  }

  @Test func `half an answer leaves no file, and what was there stays`() async throws {
    let (server, folder) = (try WebServer(), try Folder())
    let path = try folder.write([1, 2], to: "kept")
    for address in ["/cut", "/cut-chunks"] {
      await #expect(throws: CourierFailure.self) {
        try await courier.send(CourierRequest(url: server.url(address), to: .file(path)))
      }
    }
    #expect(try folder.names == ["kept"])
    #expect(try folder.read("kept") == [1, 2])
  }

  @Test func `a file that cannot be written is a failure`() async throws {
    let (server, folder) = (try WebServer(), try Folder())
    let inNothing = folder.file("nothing/kept")
    await #expect(throws: CourierFailure.unwritable(path: inNothing, code: ENOENT)) {
      try await courier.send(CourierRequest(url: server.url("/empty"), to: .file(inNothing)))
    }
    try FileManager.default.createDirectory(atPath: folder.file("folder"), withIntermediateDirectories: true)
    await #expect(throws: CourierFailure.unwritable(path: folder.file("folder"), code: EISDIR)) {
      try await courier.send(CourierRequest(url: server.url("/empty"), to: .file(folder.file("folder"))))
    }
    #expect(try folder.names == ["folder"])
  }

  @Test func `memory has its limit, whether the server says how much comes or not`() async throws {
    let server = try WebServer()
    let fits = try await courier.send(CourierRequest(url: server.url("/large?size=1000"), to: .memory(limit: 1000)))
    #expect(fits.body.count == 1000)
    for path in ["/large?size=1001", "/endless"] {
      await #expect(throws: CourierFailure.tooLarge(host: server.host, limit: 1000)) {
        try await courier.send(CourierRequest(url: server.url(path), to: .memory(limit: 1000)))
      }
    }
    let head = try await courier.send(CourierRequest(.head, url: server.url("/echo"), to: .memory(limit: 1)))
    #expect(head.status == 200)
  }

  @Test func `a reader is sent on within one server, a writer and to others nobody`() async throws {
    let (server, other) = (try WebServer(), try WebServer())
    let within = try await courier.send(CourierRequest(url: server.url("/redirect?to=/echo?x=1")))
    #expect(try Echo(within).path == "/echo?x=1")
    let strange = try await courier.send(CourierRequest(url: server.url("/redirect?to=\(other.url("/echo"))")))
    #expect(strange.status == 302 && strange.headers["location"] == other.url("/echo"))
    let named = try await courier.send(
      CourierRequest(url: server.url("/redirect?to=http://localhost:\(server.port)/echo")))
    #expect(named.status == 302)
    let written = try await courier.send(CourierRequest(.post, url: server.url("/redirect?status=307&to=/echo")))
    #expect(written.status == 307)
    let file = try await courier.send(CourierRequest(url: server.url("/redirect?to=file:///etc/passwd")))
    #expect(file.status == 302 && file.body == [])
    let round = try await courier.send(CourierRequest(url: server.url("/round")))
    #expect(round.status == 302)
  }

  @Test func `many ask at once`() async throws {
    let server = try WebServer()
    let request = try CourierRequest(url: server.url("/large?size=100000"))
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { try await courier.send(request).body.count } }
      for try await size in group { #expect(size == 100_000) }
    }
  }

  @Test func `a proxy is asked where one is given, and never for this machine`() async throws {
    let proxy = try WebServer()
    let by = HTTPCourier(proxy: .at("http://\(proxy.host)"))
    let reply = try await by.send(CourierRequest(url: "http://books.invalid/echo"))
    #expect(try Echo(reply).path == "http://books.invalid/echo" || Echo(reply).path == "/echo")
    #expect(try Echo(reply).values("host") == ["books.invalid"])
    try proxy.close()
    await #expect {
      try await by.send(CourierRequest(url: "http://books.invalid/echo"))
    } throws: { error in
      guard case CourierFailure.proxyFailed(host: "books.invalid", _) = error else { return false }
      return true
    }
    let server = try WebServer()
    #expect(try await by.send(CourierRequest(url: server.url("/echo"))).status == 200)
    for url in [
      "http://localhost", "http://127.0.0.1:81/", "http://127.9.9.9", "https://[::1]:8", "http://a.localhost/",
    ] {
      let origin = try #require(Origin(url))
      #expect(CourierProxy.environment.setting(for: origin) == "", "\(url)")
    }
    let far = try #require(Origin("http://127.example.cn"))
    #expect(CourierProxy.environment.setting(for: far) == nil)
    #expect(CourierProxy.none.setting(for: far) == "")
  }
}
