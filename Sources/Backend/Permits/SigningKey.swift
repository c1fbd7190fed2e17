internal import Crypto
internal import Foundation

/// The key with which permits of these books are signed (许可签名密钥): in the home folder, for its owner alone.
struct SigningKey {
  private let key: Curve25519.Signing.PrivateKey

  /// Reads the key of a home folder; makes one at the first use.
  init(in home: String) throws {
    let path = home + "/permit.key"
    key = try Self.kept(at: path) ?? Self.fresh(at: path, in: home)
  }

  private static func kept(at path: String) throws(SigningKeyFault) -> Curve25519.Signing.PrivateKey? {
    guard let kept = FileManager.default.contents(atPath: path) else { return nil }
    guard
      let bytes = Data(base64Encoded: String(decoding: kept, as: UTF8.self).trimmingCharacters(in: .newlines)),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { throw .damaged }
    return key
  }

  private static func fresh(
    at path: String, in home: String
  ) throws(SigningKeyFault) -> Curve25519.Signing.PrivateKey {
    let fresh = Curve25519.Signing.PrivateKey()
    let draft = "\(path).\(UUID().uuidString)"
    defer { unlink(draft) }
    do {
      try FileManager.default.createDirectory(
        atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // Never there for anybody else, not even for a moment.
      let file = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
      guard file >= 0 else { throw SigningKeyFault.unwritable }
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      try handle.write(contentsOf: Data((fresh.rawRepresentation.base64EncodedString() + "\n").utf8))
      try handle.close()
    } catch {
      throw .unwritable
    }
    // Whole at once under its name; of two first uses at the same time one key stands, and both use it.
    if link(draft, path) == 0 { return fresh }
    guard let other = try kept(at: path) else { throw .unwritable }
    return other
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
