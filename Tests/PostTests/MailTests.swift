import Foundation
import Testing

@testable import Post

@Suite struct `A mail` {
  private static func mail(_ subject: String, _ body: String = "正文") throws -> Mail {
    try Mail(
      from: MailAddress("mlps@example.cn"), to: MailAddress("zhang.wei@example.cn"), subject: subject, body: body,
      id: "digest-7", sentAt: 1_795_251_600)
  }

  @Test func `it is written with the headers of its kind and nothing but ASCII`() throws {
    let message = try Self.mail("MLPS reminder").message
    #expect(
      message == """
        Date: Sat, 21 Nov 2026 09:00:00 +0000\r
        From: <mlps@example.cn>\r
        To: <zhang.wei@example.cn>\r
        Subject: MLPS reminder\r
        Message-ID: <digest-7@example.cn>\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: base64\r
        Auto-Submitted: auto-generated\r
        \r
        5q2j5paH\r

        """)
  }

  @Test func `a Chinese subject is cut into words of whole characters that read as the subject again`() throws {
    let subject = "等级保护提醒：聊城市某某局门户网站备案证明有效期还有七日届满，请尽快办理延期" + "🙂"
    let message = try Self.mail(subject).message
    let header = try #require(message.firstRange(of: "Subject: ")).upperBound
    let end = try #require(message.firstRange(of: "\r\nMessage-ID")).lowerBound
    let folded = message[header..<end]
    let lines = folded.components(separatedBy: "\r\n ")
    #expect(lines.count > 2)
    let words = try lines.map { line -> String in
      #expect(line.utf8.count <= 75)
      let inner = try #require(line.wholeMatch(of: /=\?UTF-8\?B\?([A-Za-z0-9+\/=]+)\?=/)).output.1
      let bytes = try #require(Data(base64Encoded: String(inner)))
      return try #require(String(data: bytes, encoding: .utf8))
    }
    #expect(words.joined() == subject)
    #expect(EncodedWords.text("=?UTF-8?B?5q2j?=") != "=?UTF-8?B?5q2j?=")
    #expect(EncodedWords.text(String(repeating: "a", count: 61)).hasPrefix("=?UTF-8?B?"))
    #expect(EncodedWords.text("") == "")
  }

  @Test func `a long body goes on lines of 76 and keeps its line ends`() throws {
    let body = (1...40).map { "第\($0)项" }.joined(separator: "\n") + "\r\n终"
    let message = try Self.mail("a", body).message
    let encoded = message.components(separatedBy: "\r\n\r\n")[1]
    #expect(encoded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    let told = try #require(Data(base64Encoded: encoded, options: .ignoreUnknownCharacters))
    let expected = (1...40).map { "第\($0)项" }.joined(separator: "\r\n") + "\r\n终"
    #expect(String(decoding: told, as: UTF8.self) == expected)
    #expect(!message.replacing("\r\n", with: "").contains("\n"))
  }

  @Test(
    arguments: [
      "提醒\r\nBcc: all@example.cn", "提醒\nBcc: all@example.cn", "提醒\rX", "提醒\0", "提醒\u{85}X", "提醒\u{2028}X", "\u{1B}[2J",
    ])
  func `a subject that would begin another header is refused`(subject: String) {
    #expect(throws: MailRefusal.headerNotALine(subject)) { try Self.mail(subject) }
  }

  @Test(arguments: ["", "a b", "a>\r\nX: y", "日", "a@b"]) func `so is an identity`(id: String) throws {
    let address = try MailAddress("a@b.cn")
    #expect(throws: MailRefusal.headerNotALine(id)) {
      try Mail(from: address, to: address, subject: "", body: "", id: id, sentAt: 0)
    }
  }

  @Test(
    arguments: [
      "", "a", "@b.cn", "a@", "a@b@c.cn", "a b@c.cn", "a@b .cn", "<a@b.cn>", "a@b.cn\r\nRCPT TO:<c@d.cn>", "a@b..cn",
      ".a@b.cn", "a.@b.cn", "a@-b.cn", "张@b.cn", "a@例子.cn", "a,b@c.cn", "a@b.cn>",
      String(repeating: "a", count: 65) + "@b.cn",
    ])
  func `what is no address is refused`(text: String) {
    #expect(throws: MailRefusal.address(text)) { try MailAddress(text) }
  }

  @Test(arguments: ["a@b", "zhang.wei+mlps@mail.example.gov.cn", "o'neil_1@b-c.cn"])
  func `what is one is taken as it is`(text: String) throws {
    #expect(try MailAddress(text).description == text)
  }

  @Test(
    arguments: [
      (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000"),
      (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"), (4_102_444_799, "Thu, 31 Dec 2099 23:59:59 +0000"),
      (-1, "Wed, 31 Dec 1969 23:59:59 +0000"),
    ])
  func `its day is told as mail tells days`(seconds: Int64, text: String) { #expect(MailDate.text(seconds) == text) }
}
