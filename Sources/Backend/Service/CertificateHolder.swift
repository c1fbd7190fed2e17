internal import Foundation
internal import Logging
internal import NIOSSL
internal import Synchronization

/// Holds the certificate in use and looks now and then whether its files have changed (证书更换).
///
/// It looks when somebody connects, so that nothing has to wait for a change. A new certificate that cannot be used is
/// reported once and the old one stays; connections that stand keep what they were made with.
final class CertificateHolder: Sendable {
  private struct Held {
    var certificate: Certificate
    var looked: ContinuousClock.Instant
    /// What was found last, good or bad.
    var print: Certificate.Print?
  }

  private let files: CertificateFiles
  private let pause: Duration
  private let logger: Logger
  private let held: Mutex<Held>

  /// `pause` is the shortest time between two looks at the files.
  init(_ files: CertificateFiles, pause: Duration = .seconds(2), logger: Logger) throws(CertificateFault) {
    self.files = files
    self.pause = pause
    self.logger = logger
    let certificate = try Certificate(files, at: Self.now)
    held = Mutex(Held(certificate: certificate, looked: .now, print: certificate.print))
  }

  /// What a new connection is made with.
  var context: NIOSSLContext { certificate().context }

  /// When the certificate in use runs out, in seconds since 1970.
  var end: Int { held.withLock { $0.certificate.end } }

  /// The certificate in use; looked at anew when it is time, or now if so wished.
  @discardableResult
  func certificate(looking isWished: Bool = false) -> Certificate {
    held.withLock { held in
      let now = ContinuousClock.now
      guard isWished || now - held.looked >= pause else { return held.certificate }
      held.looked = now
      let print = Certificate.Print(of: files)
      guard print != held.print else { return held.certificate }
      held.print = print
      do throws(CertificateFault) {
        held.certificate = try Certificate(files, at: Self.now)
        held.print = held.certificate.print
        logger.notice("certificate changed", metadata: [LogKey.until.rawValue: "\(held.certificate.end)"])
      } catch {
        logger.error("certificate kept", metadata: [LogKey.error.rawValue: "\(error.wording)"])
      }
      return held.certificate
    }
  }

  static var now: Int { Int(Date().timeIntervalSince1970) }
}
