import Foundation
import Testing

@testable import Backend

/// A certificate made for one test by openssl (自签证书).
struct OwnCertificate {
  let folder: Folder
  var files: CertificateFiles { CertificateFiles(chain: "\(folder.path)/server.pem", key: "\(folder.path)/server.key") }

  init() throws { folder = try Folder() }

  static func made(_ name: String = "甲", days: Int = 30) async throws -> OwnCertificate {
    let own = try OwnCertificate()
    try await own.make(name, days: days)
    return own
  }

  /// Writes a new pair in the place of the old one.
  func make(_ name: String, days: Int = 30, key: String = "server.key", chain: String = "server.pem") async throws {
    try await openssl(
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
      "\(folder.path)/\(key).new", "-out", "\(folder.path)/\(chain).new", "-days", "\(days)", "-utf8", "-subj",
      "/CN=\(name)", "-addext", "subjectAltName=IP:127.0.0.1")
    // In one stroke each, as `mv` does.
    for file in [key, chain] { rename("\(folder.path)/\(file).new", "\(folder.path)/\(file)") }
    chmod("\(folder.path)/\(key)", 0o600)
  }

  func openssl(_ words: String...) async throws {
    let run = try await Program.run("/usr/bin/openssl", words)
    guard run.code == 0 else { throw Failed(words: run.err) }
  }

  struct Failed: Error { let words: String }
}
