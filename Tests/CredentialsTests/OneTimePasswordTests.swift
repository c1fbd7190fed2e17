import Testing

@testable import Credentials

@Suite struct `The password of a clock` {
  private let clock = OneTimePassword(secret: Array("12345678901234567890".utf8))

  @Test(
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
  func `the vectors of RFC 6238 hold`(_ seconds: Int64, _ code: String) {
    #expect(clock.code(of: OneTimePassword.step(at: seconds), digits: 8) == code)
    #expect(clock.code(of: OneTimePassword.step(at: seconds)) == code.suffix(6))
  }

  @Test func `a code holds for its step and the ones beside it`() {
    let at: Int64 = 1_234_567_890
    let step = OneTimePassword.step(at: at)
    for near in -1...1 as ClosedRange<Int64> {
      #expect(clock.step(of: clock.code(of: step + near), at: at, after: 0) == step + near)
    }
    for far in [-2, 2] as [Int64] { #expect(clock.step(of: clock.code(of: step + far), at: at, after: 0) == nil) }
  }

  @Test func `a step that was used, and those before it, hold no more`() {
    let at: Int64 = 1_234_567_890
    let step = OneTimePassword.step(at: at)
    #expect(clock.step(of: clock.code(of: step), at: at, after: step) == nil)
    #expect(clock.step(of: clock.code(of: step - 1), at: at, after: step) == nil)
    #expect(clock.step(of: clock.code(of: step + 1), at: at, after: step) == step + 1)
  }

  @Test(arguments: ["", "00000", "0000000", "abcdef", "１２３４５６"])
  func `what is no code is none`(_ code: String) {
    #expect(clock.step(of: code, at: 1_234_567_890, after: 0) == nil)
  }

  @Test func `a secret is typed as letters`() throws {
    #expect(clock.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(OneTimePassword(base32: "gezd gnbv gy3t qojq gezd gnbv gy3t qojq") == clock)
    #expect(OneTimePassword(base32: "GEZDGNBVGY3TQOJ!") == nil)
    #expect(OneTimePassword(base32: "GEZDGN") == nil)
    #expect(OneTimePassword().secret.count == 20)
    #expect(OneTimePassword() != OneTimePassword())
  }

  @Test func `the letters are those of RFC 4648`() {
    for (plain, text) in [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foobar", "MZXW6YTBOI")] {
      #expect(Base32.text(Array(plain.utf8)) == text)
      #expect(Base32.bytes(text) == Array(plain.utf8))
    }
  }

  @Test func `an authenticator reads it from a picture`() {
    #expect(
      clock.uri(issuer: "等保 tracker", account: "a&b@c")
        == "otpauth://totp/%E7%AD%89%E4%BF%9D%20tracker:a%26b%40c?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=%E7%AD%89%E4%BF%9D%20tracker&algorithm=SHA1&digits=6&period=30")
  }
}
