import Glibc
import PrivateCluster

/// A folder of one test's own, gone after it with every server in it.
final class TemporaryFolder: Sendable {
  let path: String

  init(in parent: String = "/tmp") {
    path = "\(parent)/pc-\(getpid())-\(String(UInt32.random(in: 0...(.max)), radix: 36))"
    mkdir(path, 0o755)
  }

  /// Where the test's cluster is.
  var cluster: String { "\(path)/c" }

  deinit { remove() }

  func remove() {
    Shell.run("for f in \"$1\"/c/data/postmaster.pid; do [ -f \"$f\" ] && kill -QUIT $(head -1 \"$f\"); done", cluster)
    if case .running(let pid) = Cluster.status(of: cluster) { kill(pid, SIGQUIT) }
    Shell.run("rm -rf \"$1\"", path)
  }
}
