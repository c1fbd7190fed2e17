import Foundation
import Testing

@testable import Backend

@Suite struct `The door under TLS` {
  @Test func `HTTP/2 and HTTP/1.1 are spoken under the house's own certificate`() async throws {
    let own = try await OwnCertificate.made()
    try await OpenHouse.use(under: own.files) { house in
      for (word, version) in [("--http2", "2"), ("--http1.1", "1.1")] {
        let said = try await house.ask("/healthz", word, "--cacert", own.files.chain, scheme: "https")
        #expect(said.status == 200 && said.version == version, "\(said)")
        #expect(said.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains")
        #expect(said.headers["content-security-policy"] != nil)
      }
      let stranger = try await house.ask("/healthz", scheme: "https")
      #expect(stranger.end == 60, "nobody vouches for it: \(stranger)")
      let plain = try await house.ask("/healthz")
      #expect(plain.status == 0)
    }
  }

  @Test func `nothing below TLS 1.2 is spoken`() async throws {
    let own = try await OwnCertificate.made()
    try await OpenHouse.use(under: own.files) { house in
      let spoken: [(words: [String], is: Bool)] = [
        (["-tls1_3"], true), (["-tls1_2"], true), (["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"], false),
        (["-tls1_2", "-cipher", "AES128-SHA:AES256-GCM-SHA384"], false),
      ]
      for (words, isSpoken) in spoken {
        let run = try await Program.run(
          "/usr/bin/openssl",
          ["s_client", "-connect", "127.0.0.1:\(house.place.port)", "-CAfile", own.files.chain, "-verify_return_error"]
            + words)
        #expect((run.code == 0) == isSpoken, "\(words)")
      }
    }
  }

  @Test func `oversize and unfinished bodies end their HTTP/2 stream, not the house`() async throws {
    let own = try await OwnCertificate.made()
    try await OpenHouse.use(as: .office(user: "甲"), under: own.files) { house in
      let large = try own.folder.write(String(repeating: "x", count: 8 << 20), to: "large")
      let said = try await house.ask(
        "/v1/units/x/acts/unit.described", "--http2", "-X", "POST", "--data-binary", "@\(large)", "-H",
        "Content-Type: application/json", "--cacert", own.files.chain, scheme: "https")
      #expect(said.status == 413 && said.version == "2", "\(said)")
      #expect(said.headers["connection"] == nil)
      #expect(try await house.ask("/healthz", "--cacert", own.files.chain, scheme: "https").status == 200)
    }
  }

  @Test func `who does not agree on TLS in time is cut off`() async throws {
    let own = try await OwnCertificate.made()
    try await OpenHouse.use(under: own.files) {
      $0.handshake = .milliseconds(300)
    } _: { house in
      let client = try RawConnection(port: house.place.port)
      #expect(await client.rest() == "")
    }
  }

  @Test func `a new certificate serves new connections and drops none that stands`() async throws {
    let own = try await OwnCertificate.made("旧证书")
    try await OpenHouse.use(under: own.files) { house in
      let standing = try TalkingClient(port: house.place.port)
      #expect(try await standing.ask("/healthz").contains("200 OK"))
      #expect(try await Self.name(at: house).contains("旧证书"))
      try await own.make("新证书")
      #expect(try await eventually { try await Self.name(at: house).contains("新证书") ? true : nil } == true)
      #expect(try await standing.ask("/healthz").contains("200 OK"))
      #expect(house.log.all.contains { $0.contains("certificate changed") })
      standing.end()
    }
  }

  @Test func `a new certificate that cannot be used is reported once, and the old one stays`() async throws {
    let own = try await OwnCertificate.made("旧证书")
    try await OpenHouse.use(under: own.files) { house in
      _ = try own.folder.write("甲", to: "server.pem")
      for _ in 1...3 { #expect(try await Self.name(at: house).contains("旧证书")) }
      #expect(house.log.all.count { $0.contains("certificate kept") } == 1)
      try await own.make("新证书")
      #expect(try await eventually { try await Self.name(at: house).contains("新证书") ? true : nil } == true)
    }
  }

  @Test func `a certificate or key that cannot be used is refused with what to do`() async throws {
    let own = try await OwnCertificate.made()
    let files = own.files
    func fault(_ files: CertificateFiles, days: Int = 0) -> CertificateFault? {
      do throws(CertificateFault) {
        _ = try Certificate(files, at: CertificateHolder.now + days * 86_400)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault(files) == nil)
    let nowhere = own.folder.path + "/none"
    #expect(fault(.init(chain: nowhere, key: files.key)) == .missing(nowhere))
    #expect(fault(.init(chain: files.chain, key: nowhere)) == .missing(nowhere))
    if case .expired = fault(files, days: 31) {} else { Issue.record("not run out") }
    if case .notYetValid = fault(files, days: -2) {} else { Issue.record("not to come") }
    let text = try own.folder.write("甲", to: "text")
    #expect(fault(.init(chain: text, key: files.key)) == .noCertificate(text))
    #expect(fault(.init(chain: files.chain, key: text)) == .noKey(text))
    let other = try await OwnCertificate.made("另一")
    #expect(
      fault(.init(chain: files.chain, key: other.files.key))
        == .keyOfAnother(certificate: files.chain, key: other.files.key))
    let locked = own.folder.path + "/locked.key"
    try await own.openssl("pkey", "-in", files.key, "-aes256", "-passout", "pass:secret", "-out", locked)
    chmod(locked, 0o600)
    #expect(fault(.init(chain: files.chain, key: locked)) == .noKey(locked))
    for mode in [0o640, 0o604, 0o660, 0o644] {
      chmod(files.key, mode_t(mode))
      #expect(fault(files) == .keyOpenToOthers(files.key, mode: mode))
    }
    chmod(files.key, 0o440)
    #expect(fault(.init(chain: files.chain, key: files.key, guarded: own.folder.path)) == nil)
    #expect(CertificateFault.keyOpenToOthers("k", mode: 0o644).wording.contains("chmod 600 k"))
  }

  /// The subject of the certificate that a new connection is shown.
  private static func name(at house: OpenHouse) async throws -> String {
    let run = try await Program.run(
      "/usr/bin/openssl",
      ["s_client", "-connect", "127.0.0.1:\(house.place.port)", "-nameopt", "utf8,-esc_msb"])
    return run.out
  }
}

/// A client that keeps one connection under TLS and talks over it, as often as it likes.
final class TalkingClient: Sendable {
  private let process = Process()
  private let mouth = Pipe()
  private let folder: Folder

  init(port: Int) throws {
    folder = try Folder()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = ["s_client", "-quiet", "-connect", "127.0.0.1:\(port)"]
    process.standardInput = mouth
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: try folder.write("", to: "out")))
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// What came back to a GET, by the time its answer was whole.
  func ask(_ path: String) async throws -> String {
    let before = folder.read("out").utf8.count
    mouth.fileHandleForWriting.write(Data("GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    return try await eventually {
      let said = folder.read("out")
      return said.utf8.count > before && said.hasSuffix("}") ? said : nil
    } ?? ""
  }

  func end() { process.terminate() }
}
