import Foundation

/// An authority of a test's own and certificates for this machine (测试证书), made by openssl.
final class Certificates {
  struct NotMade: Error {}

  private let folder: Folder

  init() throws {
    folder = try Folder()
    let script = """
      set -e
      key='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
      own() { openssl req -x509 $key -days 2 -subj "/CN=$1" -addext "subjectAltName=$2" -keyout $1.key -out $1.pem; }
      signed() {
        openssl req $key -subj "/CN=$1" -addext "subjectAltName=$2" -keyout $1.key -out $1.csr
        openssl x509 -req -in $1.csr -CA authority.pem -CAkey authority.key -days $3 -copy_extensions copy -out $1.pem
      }
      own authority DNS:authority.example
      own alone IP:127.0.0.1
      signed good IP:127.0.0.1 2
      signed other DNS:other.example 2
      signed old IP:127.0.0.1 -1
      """
    let maker = Process()
    maker.executableURL = URL(filePath: "/bin/sh")
    maker.arguments = ["-c", script]
    maker.currentDirectoryURL = URL(filePath: folder.path)
    maker.standardError = FileHandle.nullDevice
    maker.standardOutput = FileHandle.nullDevice
    try maker.run()
    maker.waitUntilExit()
    guard maker.terminationStatus == 0 else { throw NotMade() }
  }

  var authority: String { folder.file("authority.pem") }

  /// Server's words for one of `good`, `alone`, `other`, `old`.
  func words(_ name: String) -> [String] { ["--tls", folder.file("\(name).pem"), folder.file("\(name).key")] }
}
