internal import Crypto
internal import Foundation

/// A password of a clock (动态口令): RFC 6238 with HMAC-SHA1, six digits, steps of thirty seconds.
public struct OneTimePassword: Hashable, Sendable {
  /// What clock and checker share; 20 bytes when fresh.
  public let secret: [UInt8]

  public static let digits = 6
  /// In seconds.
  public static let period: Int64 = 30
  /// How many steps a clock may be off, either way.
  public static let window: Int64 = 1

  /// A fresh secret.
  public init() { secret = Random.bytes(20) }

  public init(secret: [UInt8]) { self.secret = secret }

  /// Reads a secret as it is typed into an authenticator; nil if it is none.
  public init?(base32: String) {
    guard let secret = Base32.bytes(base32), secret.count >= 16 else { return nil }
    self.secret = secret
  }

  /// The secret as it is typed into an authenticator.
  public var base32: String { Base32.text(secret) }

  /// The step of a time in seconds since 1970-01-01T00:00:00Z.
  public static func step(at seconds: Int64) -> Int64 { seconds / period }

  /// The code of a step.
  public func code(of step: Int64) -> String { code(of: step, digits: Self.digits) }

  func code(of step: Int64, digits: Int) -> String {
    let message = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
    let offset = Int(mac[19] & 15)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    let modulus = (0..<digits).reduce(UInt32(1)) { power, _ in power * 10 }
    let text = String(number % modulus)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step whose code this is, within the window and after the last one that was used; nil if it is none.
  ///
  /// Whoever accepts it writes the step down as used, so that it is accepted once.
  public func step(of code: String, at seconds: Int64, after last: Int64) -> Int64? {
    let typed = Array(code.filter { !$0.isWhitespace }.utf8)
    let now = Self.step(at: seconds)
    var found: Int64?
    // All of them are compared, so that the time tells nothing.
    for step in now - Self.window...now + Self.window where areEqual(Array(self.code(of: step).utf8), typed) {
      if step > last, found == nil { found = step }
    }
    return found
  }

  /// What an authenticator reads from a picture: `otpauth://totp/…`.
  public func uri(issuer: String, account: String) -> String {
    var allowed = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{21}"..."\u{7e}"))
    allowed.insert(charactersIn: "-._~")
    func quoted(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }
    return "otpauth://totp/\(quoted(issuer)):\(quoted(account))?secret=\(base32)&issuer=\(quoted(issuer))"
      + "&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.period)"
  }
}
