/// The files of a certificate and its key (证书文件), PEM.
public struct CertificateFiles: Sendable, Hashable {
  /// The certificate, then those that vouch for it.
  public let chain: String
  public let key: String
  /// A folder whose files the system guards itself, whatever their modes say (systemd's credentials).
  public let guarded: String?

  public init(chain: String, key: String, guarded: String? = nil) {
    self.chain = chain
    self.key = key
    self.guarded = guarded
  }

  var isKeyGuarded: Bool { guarded.map { key.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") } ?? false }
}
