import Foundation
import PrivateCluster

/// A folder of one test's own, gone after it with the server in it.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = "/tmp/mlps-verbs-\(UInt32.random(in: 0...(.max)))"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
  }

  var isEmpty: Bool { (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) ?? true }

  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
    return "\(path)/\(name)"
  }

  /// Where a run makes its private database, if it makes one.
  var home: String { path + "/home" }

  deinit {
    if case .running = Cluster.status(of: home + "/postgres") {
      try? Cluster.open(home + "/postgres").stop()
    }
    try? FileManager.default.removeItem(atPath: path)
  }
}
