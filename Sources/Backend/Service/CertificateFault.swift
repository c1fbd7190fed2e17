public import Statute

/// Why a certificate cannot be used (证书问题).
public enum CertificateFault: Error, Sendable, Hashable {
  case missing(String)
  case unreadable(String)
  case noCertificate(String)
  case noKey(String)
  /// The mode lets others than the owner read it.
  case keyOpenToOthers(String, mode: Int)
  case expired(String, on: Day)
  case notYetValid(String, from: Day)
  case keyOfAnother(certificate: String, key: String)
}
