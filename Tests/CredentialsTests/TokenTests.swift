import Testing

@testable import Credentials

@Suite struct `A credential` {
  @Test func `it is 32 bytes of chance after its prefix`() throws {
    let token = Token()
    #expect(token.text.wholeMatch(of: /mlps_[A-Za-z0-9_-]{43}/) != nil)
    #expect(token.digest.count == 32)
    #expect(Token(token.text) == token)
    #expect(Set((0..<100).map { _ in Token().text }).count == 100)
  }

  @Test(arguments: ["", "mlps_", "mlps_AAAA", "MLPS_" + String(repeating: "A", count: 43)])
  func `what cannot be one is not looked for`(_ text: String) { #expect(Token(text) == nil) }

  @Test func `one byte has one spelling`() {
    // The last letter of 32 bytes carries four bits; the others would be lost.
    #expect(Token("mlps_" + String(repeating: "A", count: 42) + "B") == nil)
    #expect(Token("mlps_" + String(repeating: "A", count: 43)) != nil)
    #expect(Token("mlps_" + String(repeating: "A", count: 43) + "=") == nil)
  }
}

@Suite struct `A code for one use` {
  @Test func `it is shown in groups and read as it is typed`() throws {
    let code = OneTimeCode()
    #expect(code.text.wholeMatch(of: /([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}/) != nil)
    #expect(OneTimeCode(code.text.lowercased()) == code)
    #expect(OneTimeCode(" " + code.text.filter { $0 != "-" } + " ") == code)
    #expect(OneTimeCode("O1ILo-00000-00000-00000")?.text == "01110-00000-00000-00000")
    #expect(code.digest.count == 32)
    #expect(OneTimeCode() != code)
  }

  @Test(arguments: ["", "ABCDE", "ABCDE-FGHJK", "UUUUU-UUUUU-UUUUU-UUUUU", "ABCDE-FGHJK-MNPQR-S"])
  func `what is no code is none`(_ typed: String) { #expect(OneTimeCode(typed) == nil) }
}
