internal import Foundation
internal import Glibc
internal import NIOSSL
internal import PQ
internal import Statute

/// A certificate with its key as they were read (服务证书), ready for connections.
struct Certificate: Sendable {
  let context: NIOSSLContext
  /// When it runs out, in seconds since 1970.
  let end: Int
  let print: Print

  /// By what a change of the files is noticed.
  struct Print: Sendable, Hashable {
    let chain: Stamp
    let key: Stamp

    struct Stamp: Sendable, Hashable {
      let inode: UInt64
      let size: Int64
      let seconds: Int
      let nanoseconds: Int
      let mode: UInt32
    }

    /// Nil where one of the files is not there.
    init?(of files: CertificateFiles) {
      guard let chain = Self.stamp(of: files.chain), let key = Self.stamp(of: files.key) else { return nil }
      self.chain = chain
      self.key = key
    }

    private static func stamp(of file: String) -> Stamp? {
      var found = stat()
      guard stat(file, &found) == 0 else { return nil }
      return Stamp(
        inode: UInt64(found.st_ino), size: Int64(found.st_size), seconds: Int(found.st_mtim.tv_sec),
        nanoseconds: Int(found.st_mtim.tv_nsec), mode: found.st_mode & 0o7777)
    }
  }

  /// Reads the files; `now` is in seconds since 1970.
  init(_ files: CertificateFiles, at now: Int) throws(CertificateFault) {
    for file in [files.chain, files.key] where !FileManager.default.fileExists(atPath: file) {
      throw .missing(file)
    }
    guard let print = Print(of: files) else { throw .missing(files.chain) }
    self.print = print
    let mode = Int(print.key.mode)
    guard mode & 0o077 == 0 || files.isKeyGuarded else { throw .keyOpenToOthers(files.key, mode: mode) }
    let chain = try Self.chain(files.chain)
    guard let first = chain.first else { throw .noCertificate(files.chain) }
    end = Int(first.notValidAfter)
    guard first.notValidBefore <= now else {
      throw .notYetValid(files.chain, from: Self.day(Int(first.notValidBefore)))
    }
    guard end > now else { throw .expired(files.chain, on: Self.day(end)) }
    let key = try Self.key(files.key)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    // Of TLS 1.2 only what keeps past traffic secret when the key is lost.
    configuration.cipherSuites = "ECDHE+AESGCM:ECDHE+CHACHA20"
    configuration.applicationProtocols = ["h2", "http/1.1"]
    do {
      context = try NIOSSLContext(configuration: configuration)
    } catch {
      throw .keyOfAnother(certificate: files.chain, key: files.key)
    }
  }

  private static func chain(_ file: String) throws(CertificateFault) -> [NIOSSLCertificate] {
    let bytes = try bytes(file)
    do { return try NIOSSLCertificate.fromPEMBytes(bytes) } catch { throw .noCertificate(file) }
  }

  private static func key(_ file: String) throws(CertificateFault) -> NIOSSLPrivateKey {
    let bytes = try bytes(file)
    // An encrypted key must not make the library ask at the terminal.
    guard !bytes.isEmpty else { throw .noKey(file) }
    do {
      return try NIOSSLPrivateKey(bytes: bytes, format: .pem) { (_: NIOSSLPassphraseSetter<[UInt8]>) in
        throw CertificateFault.noKey(file)
      }
    } catch {
      throw .noKey(file)
    }
  }

  private static func bytes(_ file: String) throws(CertificateFault) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file) else { throw .unreadable(file) }
    return Array(data)
  }

  private static func day(_ seconds: Int) -> Day { Instant(sinceUnixEpoch: Int64(seconds) * 1_000_000).shanghaiDay }
}
