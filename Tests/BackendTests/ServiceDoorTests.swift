import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Testing

@testable import Backend
@testable import Store

@Suite struct `The door to the network` {
  @Test func `every answer, good or bad, carries what protects it, and a number`() async throws {
    try await OpenHouse.use { house in
      var numbers: Set<String> = []
      for (target, words, status) in [
        ("/healthz", [], 200), ("/nothing", [], 404), ("/healthz", ["-X", "DELETE"], 405), ("/readyz", [], 503),
        ("/v1/gate", [], 401), ("/healthz", ["-X", "OPTIONS"], 204),
      ] as [(String, [String], Int)] {
        let said = try await Said.curl(["http://127.0.0.1:\(house.place.port)\(target)"] + words)
        #expect(said.status == status, "\(target) \(words)")
        #expect(
          said.headers["content-security-policy"]
            == "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
        #expect(said.headers["x-content-type-options"] == "nosniff")
        #expect(said.headers["referrer-policy"] == "no-referrer")
        #expect(said.headers["cache-control"] == "no-store")
        #expect(said.headers["cross-origin-opener-policy"] == "same-origin")
        #expect(said.headers["cross-origin-resource-policy"] == "same-origin")
        #expect(said.headers["strict-transport-security"] == nil)
        #expect(said.headers["server"] == nil)
        numbers.insert(said.headers["request-id"] ?? "")
      }
      #expect(numbers.count == 6 && !numbers.contains(""))
    }
  }

  @Test func `an unknown address and a wrong method are problems in both languages`() async throws {
    try await OpenHouse.use { house in
      for (language, detail) in [("zh", "没有这个地址"), ("en", "there is nothing at this address")] {
        let said = try await house.ask("/v1/nothing", "-H", "Accept-Language: \(language)")
        #expect(said.status == 404 && said.json["detail"] as? String == detail)
        #expect(said.headers["content-type"] == "application/problem+json")
      }
      for (language, detail) in [("zh", "此地址不接受 POST"), ("en", "POST is not for this address")] {
        let said = try await house.ask(
          "/v1/sites/甲/gate".percentEncoded, "-X", "POST", "-H", "Accept-Language: \(language)")
        #expect(said.status == 405 && said.json["detail"] as? String == detail)
        #expect(said.headers["allow"] == "GET, HEAD, OPTIONS")
        #expect(said.json["title"] as? String == "Method Not Allowed")
      }
      #expect(try await house.ask("/", "-X", "PATCH").status == 404)
      #expect(try await house.ask("/", "-X", "BREW").status == 400)
    }
  }

  @Test func `HEAD is GET without its body, OPTIONS says what there is`() async throws {
    try await OpenHouse.use { house in
      let whole = try await house.ask("/healthz")
      let head = try await house.ask("/healthz", "--head")
      // curl shows the head in the place of the body.
      #expect(head.status == 200 && !head.body.contains("alive") && whole.body.contains("alive"))
      #expect(head.headers["content-length"] == whole.headers["content-length"])
      let options = try await house.ask("/v1/units/x/acts/unit.described", "-X", "OPTIONS")
      #expect(options.status == 204 && options.headers["allow"] == "GET, HEAD, OPTIONS, POST")
    }
  }

  @Test func `every route says at its own address what it takes`() {
    for route in Routes.all {
      let path = route.path.replacing(/\{[a-z_]+\}/, with: "x")
      #expect(Routes.methods(at: path).contains(route.method.rawValue), "\(route.path)")
    }
    #expect(Routes.methods(at: "/v1/sites").contains("PUT") == false)
    #expect(Routes.methods(at: "/") == [])
  }

  @Test func `plain HTTP is for this machine or a proxy that was named`() throws {
    let place = try #require(ListeningPlace("0.0.0.0:8080"))
    #expect(throws: DoorFault.plainToTheWorld(place)) { try DoorSettings(at: place).check() }
    #expect(DoorFault.plainToTheWorld(place).wording.contains("--tls-certificate"))
    var proxied = DoorSettings(at: place)
    proxied.proxies = [try #require(AddressRange("10.0.0.2"))]
    try proxied.check()
  }

  @Test func `a body larger than the route takes is refused before it is read to its end`() async throws {
    try await OpenHouse.use(as: .office(user: "甲")) { house in
      let folder = try Folder()
      let large = try folder.write(String(repeating: "x", count: 8 << 20), to: "large")
      let said = try await house.ask(
        "/v1/units/x/acts/unit.described", "-X", "POST", "--data-binary", "@\(large)", "-H",
        "Content-Type: application/json")
      #expect(said.status == 413 && said.code == "too_large")
      #expect(said.headers["connection"] == "close")
      let get = try await house.ask("/healthz", "-X", "GET", "--data-binary", "@\(large)")
      #expect(get.status == 413)
      #expect(try await house.ask("/healthz").status == 200)
    }
  }

  @Test func `an endless body ends with its connection`() async throws {
    try await OpenHouse.use(as: .office(user: "甲")) { house in
      let client = try RawConnection(port: house.place.port)
      await client.send(
        "POST /v1/units/x/acts/unit.described HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
      let chunk = "10000\r\n" + String(repeating: "x", count: 0x10000) + "\r\n"
      let isCut = try await eventually { await client.send(chunk) ? nil : true }
      #expect(isCut == true)
    }
  }

  @Test func `a head that is too large, or no HTTP, is answered and left`() async throws {
    try await OpenHouse.use { house in
      let large = try await house.ask("/healthz", "-H", "X-Long: " + String(repeating: "x", count: 40_000))
      #expect(large.status == 431 && large.code == "head_too_large", "\(large)")
      let many = try await Said.curl(
        ["http://127.0.0.1:\(house.place.port)/healthz"] + (1...200).flatMap { ["-H", "X-\($0): x"] })
      #expect(many.status == 431 || many.status == 400, "\(many)")
      for nonsense in [
        "甲乙丙丁\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: a\u{0}b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n X: folded\r\n\r\n", "GET / HTTP/1.1\nHost: a\nX : b\n\n",
      ] {
        let client = try RawConnection(port: house.place.port)
        await client.send(nonsense)
        let said = try #require(await client.rest())
        #expect(
          said.hasPrefix("HTTP/1.1 400") || said.hasPrefix("HTTP/1.1 404") || said.isEmpty, "\(nonsense): \(said)")
        #expect(said.isEmpty || said.contains("nosniff"), "\(nonsense): \(said)")
      }
    }
  }

  @Test func `what is sent never becomes a header of the answer`() async throws {
    try await OpenHouse.use { house in
      for target in [
        "/%0d%0aSet-Cookie:%20a=b", "/v1/sites/%0d%0aSet-Cookie:%20a=b/gate", "/healthz?x=%0d%0aSet-Cookie:%20a=b",
        "/v1/sites/x/gate?as_of=%0d%0aSet-Cookie:%20a=b",
      ] {
        let said = try await house.ask(
          target, "-H", "Accept-Language: en%0d%0aSet-Cookie: a=b", "-H",
          "X-Forwarded-For: 1.2.3.4%0d%0aSet-Cookie: a=b")
        #expect(said.status >= 400)
        #expect(said.headers["set-cookie"] == nil, "\(target)")
      }
    }
  }

  @Test func `who is slow with a head, or stops within a body, is cut off`() async throws {
    try await OpenHouse.use(as: .office(user: "甲")) {
      $0.silence = .milliseconds(300)
    } _: { house in
      for start in [
        "", "GET /healthz HT", "GET /healthz HTTP/1.1\r\nHost: x\r\n",
        "POST /v1/units/x/acts/unit.described HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{",
      ] {
        let client = try RawConnection(port: house.place.port)
        await client.send(start)
        #expect(await client.rest() == "", "\(start)")
      }
    }
  }

  @Test func `a head that drips is cut off too`() async throws {
    try await OpenHouse.use {
      $0.silence = .milliseconds(300)
    } _: { house in
      let client = try RawConnection(port: house.place.port)
      await client.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX: ")
      let isCut = try await eventually { await client.send("x") ? nil : true }
      #expect(isCut == true)
    }
  }

  @Test func `a body that drips is answered when its time is over, and cut off`() async throws {
    try await OpenHouse.use(as: .office(user: "甲")) {
      $0.timeLimit = .milliseconds(300)
    } _: { house in
      let client = try RawConnection(port: house.place.port)
      await client.send(
        "POST /v1/units/x/acts/unit.described HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n{")
      let isCut = try await eventually { await client.send(" ") ? nil : true }
      #expect(isCut == true)
      #expect(house.log.all.contains { $0.contains("\"code\":\"too_slow\"") })
    }
  }

  @Test func `one address is held to its share, as its proxy tells`() async throws {
    try await OpenHouse.use {
      $0.perAddress = Allowance(perSecond: 0.01, atOnce: 1)
      $0.proxies = AddressRange.loopback
    } _: { house in
      for (from, status) in [
        ("1.2.3.4", 404), ("1.2.3.4", 429), ("1.2.3.5", 404), ("9.9.9.9, 1.2.3.5", 429), ("1.2.3.5, 127.0.0.1", 429),
        ("9.9.9.9, 1.2.3.6, 127.0.0.1", 404),
      ] {
        let said = try await house.ask("/nothing", "-H", "X-Forwarded-For: \(from)")
        #expect(said.status == status, "\(from)")
        if status == 429 {
          #expect(said.code == "too_many")
          #expect((Int(said.headers["retry-after"] ?? "") ?? 0) > 1)
        }
      }
      #expect(try await house.ask("/healthz", "-H", "X-Forwarded-For: 1.2.3.4").status == 200)
    }
  }

  @Test func `nobody who is no proxy says where he comes from`() async throws {
    try await OpenHouse.use {
      $0.perAddress = Allowance(perSecond: 0.01, atOnce: 1)
    } _: { house in
      let first = try await house.ask("/nothing", "-H", "X-Forwarded-For: 1.2.3.4")
      let second = try await house.ask("/nothing", "-H", "X-Forwarded-For: 1.2.3.5")
      #expect(first.status == 404 && second.status == 429)
    }
  }

  @Test func `one account is held to its share wherever it comes from`() async throws {
    var settings = DoorSettings(at: ListeningPlace(host: "127.0.0.1", port: 0))
    settings.perAddress = nil
    settings.perAccount = Allowance(perSecond: 0.01, atOnce: 1)
    let guarding = Guarding(settings) { .zero }
    func knock(_ account: String) async throws {
      let request = Request(
        head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/"), body: RequestBody(buffer: ByteBuffer())
      )
      _ = try await guarding.handle(request, context: Visit(logger: Logger(label: "test"))) { _, visit in
        try visit.recognised(.known("甲", as: [], seeing: "", account: AccountID(account)))
        #expect(visit.trail.account == String(account.prefix(8)))
        return Response(status: .ok)
      }
    }
    try await knock("01234567-0000-4000-8000-000000000000")
    await #expect(throws: Problem.self) { try await knock("01234567-0000-4000-8000-000000000000") }
    try await knock("98765432-0000-4000-8000-000000000000")
  }
}

extension String {
  var percentEncoded: String { addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? self }
}
