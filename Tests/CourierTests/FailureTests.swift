import Foundation
import Testing

@testable import Courier

/// Against servers that do not do what they should.
@Suite struct `A way that fails` {
  // As long as a busy machine needs.
  private let courier = HTTPCourier(timeout: .seconds(900))

  private func failure(_ courier: HTTPCourier, _ request: CourierRequest) async -> CourierFailure? {
    do throws(CourierFailure) { _ = try await courier.send(request) } catch { return error }
    return nil
  }

  @Test func `a server that is not there`() async throws {
    let server = try WebServer()
    try server.close()
    let failure = try #require(await failure(courier, CourierRequest(url: server.url("/"))))
    #expect(failure == .unreachable(host: server.host, code: ECONNREFUSED))
    #expect("\(failure)".contains(server.host) && failure.english.contains("Connection refused"))
  }

  @Test func `a name that nobody has`() async throws {
    let failure = try await failure(courier, CourierRequest(url: "https://books.invalid:8443/a"))
    #expect(failure == .unresolved(host: "books.invalid:8443"))
  }

  @Test func `a server that does not answer, or not wholly, in time`() async throws {
    let server = try WebServer()
    let short = Duration.seconds(1)
    let none = try await failure(courier, CourierRequest(url: server.url("/slow"), timeout: short))
    #expect(none == .timedOut(host: server.host, .answer, after: short))
    let half = try await failure(HTTPCourier(timeout: short), CourierRequest(url: server.url("/half")))
    #expect(half == .timedOut(host: server.host, .rest, after: short))
  }

  @Test func `a server that takes a connection and says nothing when asked for encryption`() async throws {
    let server = try WebServer(["--mute"])
    let short = HTTPCourier(connectTimeout: .milliseconds(300))
    let failure = try await failure(short, CourierRequest(url: server.url("/", scheme: "https")))
    #expect(failure == .timedOut(host: server.host, .connection, after: .milliseconds(300)))
  }

  @Test func `a connection that is cut is told with what came over it`() async throws {
    let server = try WebServer()
    let cut = try await failure(courier, CourierRequest(url: server.url("/cut")))
    #expect(cut == .cutOff(host: server.host, received: 5, expected: 10))
    let chunks = try await failure(courier, CourierRequest(url: server.url("/cut-chunks")))
    #expect(chunks == .cutOff(host: server.host, received: 9, expected: nil))
    let nothing = try await failure(courier, CourierRequest(url: server.url("/nothing")))
    #expect(nothing == .cutOff(host: server.host, received: 0, expected: nil))
  }

  @Test(arguments: ["SSH-2.0-OpenSSH_9.2\r\n", "HTTP/7.1 200 OK\r\n\r\n", "HTTP/1.1 000 X\r\n\r\n", "\0\0\0"])
  func `who does not speak HTTP is told from who does`(said: String) async throws {
    let server = try WebServer(["--raw=\(said.filter { $0 != "\0" })"])
    let failure = try #require(await failure(courier, CourierRequest(url: server.url("/"))))
    switch failure {
    case .notHTTP(host: server.host, _): #expect(!said.contains("\0"))
    case .cutOff(host: server.host, received: 0, expected: nil): #expect(said.contains("\0"))
    default: Issue.record("\(String(describing: failure))")
    }
  }

  @Test func `an authority of one's own is trusted in place of the system's, and nobody else`() async throws {
    let certificates = try Certificates()
    let server = try WebServer(certificates.words("good"))
    let request = try CourierRequest(url: server.url("/echo", scheme: "https"))
    let own = HTTPCourier(authorities: certificates.authority)
    let reply = try await own.send(request)
    #expect(reply.status == 200 && reply.version == 11)
    #expect(await failure(courier, request) == .untrusted(host: server.host, .unknownAuthority))
    for (name, fault) in [("alone", CertificateFault.selfSigned), ("other", .otherName), ("old", .expired)] {
      let server = try WebServer(certificates.words(name))
      let request = try CourierRequest(url: server.url("/echo", scheme: "https"))
      let failure = await failure(own, request)
      #expect(failure == .untrusted(host: server.host, fault), "\(name)")
    }
  }

  @Test func `HTTP 2 is spoken with who offers it`() async throws {
    let certificates = try Certificates()
    let server = try WebServer(certificates.words("good") + ["--h2"])
    let own = HTTPCourier(authorities: certificates.authority)
    let reply = try await own.send(CourierRequest(url: server.url("/", scheme: "https")))
    #expect(reply.status == 200 && reply.version == 20 && reply.text == "two")
  }

  @Test func `encryption is not given up, nor the trust that was asked for`() async throws {
    let plain = try WebServer()
    let request = try CourierRequest(url: plain.url("/echo", scheme: "https"))
    let told = try #require(await failure(courier, request))
    guard case .notEncrypted(host: plain.host, _) = told else {
      Issue.record("\(String(describing: told))")
      return
    }
    let folder = try Folder()
    for path in [folder.file("nothing"), try folder.write(Array("no certificate".utf8), to: "empty")] {
      #expect(await failure(HTTPCourier(authorities: path), request) == .noAuthorities(path: path))
    }
  }

  @Test func `who is told to stop stops at once, and the server sees it`() async throws {
    let server = try WebServer()
    let (begun, sign) = AsyncStream.makeStream(of: Void.self)
    let half = try CourierRequest(url: server.url("/half"))
    let task = Task {
      await failure(courier, half, telling: sign)
    }
    for await _ in begun { break }
    task.cancel()
    #expect(await task.value == .cancelled(host: server.host))
    #expect(try await courier.send(CourierRequest(url: server.url("/gone"))).status == 200)
  }

  private func failure(
    _ courier: HTTPCourier, _ request: CourierRequest, telling sign: AsyncStream<Void>.Continuation
  ) async -> CourierFailure? {
    do throws(CourierFailure) { _ = try await courier.send(request) { _ in sign.yield() } } catch { return error }
    return nil
  }

  @Test func `who was told to stop before does not start`() async throws {
    let server = try WebServer()
    let request = try CourierRequest(url: server.url("/echo"))
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await failure(courier, request)
    }
    #expect(await task.value == .cancelled(host: server.host))
  }

  @Test func `every failure is told in both languages, with the host and the cure`() throws {
    let reply = CourierReply(status: 403, version: 11, headers: CourierHeaders(), body: [], file: nil)
    let faults: [CertificateFault] = [
      .selfSigned, .unknownAuthority, .expired, .notYetValid, .otherName, .revoked, .other("said"),
    ]
    let waits: [CourierFailure.Wait] = [.connection, .answer, .rest, .event]
    let failures: [CourierFailure] =
      [
        .unresolved(host: "h"), .unreachable(host: "h", code: ECONNREFUSED), .proxyFailed(host: "h", detail: "d"),
        .notEncrypted(host: "h", detail: "d"), .noAuthorities(path: "h"), .cutOff(host: "h", received: 1, expected: 2),
        .tooLarge(host: "h", limit: 3), .notHTTP(host: "h", detail: "d"), .notEvents(host: "h", reply),
        .unreadable(path: "h", code: ENOENT), .unwritable(path: "h", code: ENOSPC), .cancelled(host: "h"),
        .broken(host: "h", detail: "d"),
      ] + faults.map { .untrusted(host: "h", $0) }
      + waits.map { .timedOut(host: "h", $0, after: .milliseconds(1500)) }
    for failure in failures {
      #expect("\(failure)".contains("h") && "\(failure)".hasSuffix("。"), "\(failure)")
      #expect(failure.english.contains("h") && failure.english.hasSuffix("."), "\(failure.english)")
    }
    #expect(Set(failures.map(\.english)).count == failures.count)
    #expect(CourierFailure.timedOut(host: "h", .answer, after: .milliseconds(1500)).english.contains("1.5 s"))
    #expect(CourierFailure.timedOut(host: "h", .answer, after: .seconds(30)).english.contains("30 s"))
  }
}
