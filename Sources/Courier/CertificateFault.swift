/// What is wrong with a server's certificate (证书问题).
public enum CertificateFault: Hashable, Sendable {
  /// Signed by itself.
  case selfSigned
  /// Signed by somebody who is not trusted here.
  case unknownAuthority
  case expired
  case notYetValid
  /// Made out to another name.
  case otherName
  case revoked
  /// In the words of the library.
  case other(String)

  /// `code` is OpenSSL's result of the verification. The name is compared by libcurl itself, which says so in words.
  init(code: Int, said: String) {
    self =
      switch code {
      case 9: .notYetValid
      case 10: .expired
      case 18, 19: .selfSigned
      case 2, 20, 21: .unknownAuthority
      case 23: .revoked
      case 62, 64: .otherName
      default: said.contains("target host") ? .otherName : .other(said)
      }
  }
}
