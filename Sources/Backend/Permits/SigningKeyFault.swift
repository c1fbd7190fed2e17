/// Why there is no key to sign permits with (签名密钥故障).
enum SigningKeyFault: Error {
  /// The window was given no folder to keep one in.
  case noFolder
  case damaged
  case unwritable
}
