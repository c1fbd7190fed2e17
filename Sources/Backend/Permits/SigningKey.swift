internal import Crypto
internal import Foundation

/// The key with which permits of these books are signed (许可签名密钥): in the home folder, for its owner alone.
struct SigningKey {
  private let key: Curve25519.Signing.PrivateKey

  /// Reads the key of a home folder; makes one at the first use.
  init(in home: String) throws {
    let path = home + "/permit.key"
    if let kept = FileManager.default.contents(atPath: path) {
      guard
        let bytes = Data(
          base64Encoded: String(decoding: kept, as: UTF8.self).trimmingCharacters(in: .newlines)),
        let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
      else { throw SigningKeyFault.damaged }
      self.key = key
      return
    }
    try FileManager.default.createDirectory(
      atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let fresh = Curve25519.Signing.PrivateKey()
    // Never there for anybody else, not even for a moment; of two first uses at once the later one fails.
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else { throw SigningKeyFault.unwritable }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    try handle.write(contentsOf: Data((fresh.rawRepresentation.base64EncodedString() + "\n").utf8))
    try handle.close()
    key = fresh
  }

  /// As it is handed out, for `permit verify --key`.
  var publicText: String { key.publicKey.rawRepresentation.base64EncodedString() }

  func signature(of bytes: Data) throws -> String { try key.signature(for: bytes).base64EncodedString() }

  /// Whether a public key signed these bytes; nil for a text that is no key.
  static func verifies(_ signature: String, of bytes: Data, by publicText: String) -> Bool? {
    guard let raw = Data(base64Encoded: publicText),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
    else { return nil }
    guard let signature = Data(base64Encoded: signature) else { return false }
    return key.isValidSignature(signature, for: bytes)
  }
}
