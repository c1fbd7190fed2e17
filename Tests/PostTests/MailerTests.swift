import Foundation
import Testing

@testable import Post

/// Against a real server on this machine.
@Suite struct `The way to a mail server` {
  private static let secret = "口令-s3cret"

  private static func mail(to: String = "zhang.wei@example.cn", body: String = "一项到期\n.\n二") throws -> Mail {
    try Mail(
      from: MailAddress("mlps@example.cn"), to: MailAddress(to), subject: "提醒：一项到期", body: body, id: "digest-7",
      sentAt: 0)
  }

  private static func failure(_ mailer: Mailer, _ mail: Mail) async throws -> MailFailure? {
    do { try await mailer.send(mail) } catch let failure as MailFailure { return failure }
    return nil
  }

  @Test func `a mail arrives as it was written`() async throws {
    let server = try MailServer()
    let body = "一项到期\n.\n..\n" + String(repeating: "备案证明有效期\n", count: 1000)
    let mail = try Self.mail(body: body)
    try await Mailer(url: "smtp://127.0.0.1:\(server.port)").send(mail)
    let taken = try server.close()
    #expect(taken.count == 1)
    #expect(taken.first?.from == "mlps@example.cn")
    #expect(taken.first?.to == ["zhang.wei@example.cn"])
    #expect(taken.first?.encrypted == false)
    #expect(taken.first?.content == mail.message)
  }

  @Test func `a recipient refused for good is told from one that may be tried again`() async throws {
    let server = try MailServer()
    let mailer = try Mailer(url: "smtp://127.0.0.1:\(server.port)")
    let refused = try #require(await Self.failure(mailer, Self.mail(to: "nobody@example.cn")))
    #expect(refused.isPermanent && refused.code == 550, "\(refused)")
    let deferred = try #require(await Self.failure(mailer, Self.mail(to: "later@example.cn")))
    #expect(!deferred.isPermanent && deferred.code == 451, "\(deferred)")
    #expect(try server.close().isEmpty)
  }

  @Test func `a server that is not there may be tried again`() async throws {
    let server = try MailServer()
    let port = server.port
    _ = try server.close()
    let gone = try #require(await Self.failure(Mailer(url: "smtp://127.0.0.1:\(port)"), Self.mail()))
    #expect(!gone.isPermanent && gone.code == 0, "\(gone)")
  }

  @Test func `user and password are given, and a wrong one is told without being repeated`() async throws {
    let server = try MailServer(["--login", "mlps:\(Self.secret)"])
    let url = "smtp://127.0.0.1:\(server.port)"
    let right = MailPassword(Self.secret)
    try await Mailer(url: url, user: "mlps", password: right).send(try Self.mail())
    let wrong = try Mailer(url: url, user: "mlps", password: MailPassword("wr0ng-word"))
    let denied = try #require(await Self.failure(wrong, Self.mail()))
    #expect(!denied.isPermanent && denied.code == 535, "\(denied)")
    for text in [
      "\(denied)", "\(wrong)", String(reflecting: wrong), String(describing: right), String(reflecting: right),
    ] {
      #expect(!text.contains("wr0ng") && !text.contains("s3cret"), "\(text)")
    }
    var dumped = ""
    dump(wrong, to: &dumped)
    #expect(!dumped.contains("wr0ng"))
    #expect(try server.close().count == 1)
  }

  @Test func `encryption that was asked for is used or the mail stays`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mlps-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (certificate, key) = (folder.appending(path: "c.pem").path, folder.appending(path: "k.pem").path)
    let maker = Process()
    maker.executableURL = URL(filePath: "/usr/bin/openssl")
    maker.arguments = [
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
      "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
    ]
    maker.standardError = FileHandle.nullDevice
    try maker.run()
    maker.waitUntilExit()
    try #require(maker.terminationStatus == 0)

    let server = try MailServer(["--tls", certificate, key, "--login", "mlps:\(Self.secret)"])
    let url = "smtp://127.0.0.1:\(server.port)"
    let password = MailPassword(Self.secret)
    try await Mailer(url: url, startsTLS: true, user: "mlps", password: password, authorities: certificate)
      .send(try Self.mail())
    let stranger = try Mailer(url: url, startsTLS: true, user: "mlps", password: password)
    #expect(try await Self.failure(stranger, try Self.mail()) != nil)
    let taken = try server.close()
    #expect(taken.map(\.encrypted) == [true])

    let plain = try MailServer()
    let demanding = try Mailer(url: "smtp://127.0.0.1:\(plain.port)", startsTLS: true)
    #expect(try await Self.failure(demanding, try Self.mail()) != nil)
    #expect(try plain.close().isEmpty)
  }

  @Test(
    arguments: [
      "", "mail.example.cn", "http://mail.example.cn", "smtp://", "smtp://u:p@mail.example.cn", "smtp://a.cn/path",
      "smtp://a.cn?x", "file:///etc/passwd",
    ])
  func `what is no mail server's address is refused`(url: String) {
    #expect(throws: MailRefusal.url(url)) { try Mailer(url: url) }
  }

  @Test func `a password goes out only where nobody else reads it`() throws {
    let password = MailPassword("p")
    #expect(throws: MailRefusal.passwordInTheClear(host: "mail.example.cn")) {
      try Mailer(url: "smtp://mail.example.cn", user: "mlps", password: password)
    }
    #expect(throws: MailRefusal.halfCredentials) { try Mailer(url: "smtps://mail.example.cn", user: "mlps") }
    #expect(throws: MailRefusal.halfCredentials) { try Mailer(url: "smtps://mail.example.cn", password: password) }
    _ = try Mailer(url: "smtps://mail.example.cn", user: "mlps", password: password)
    _ = try Mailer(url: "smtp://mail.example.cn", startsTLS: true, user: "mlps", password: password)
  }
}
