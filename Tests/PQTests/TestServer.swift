import Glibc
import PQ

/// A throw-away PostgreSQL on a socket in a folder of its own; gone when the test process is.
final class TestServer: Sendable {
  static let shared: TestServer = TestServer(ending: { TestServer.shared.remove() })

  let folder: String
  private let asPostgres: String

  private static let binaries = "/usr/lib/postgresql/15/bin"

  init(ending: (@convention(c) () -> Void)? = nil) {
    var template = Array("/tmp/pq-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("no temporary folder: \(errno)") }
    folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    // PostgreSQL refuses to run as root.
    asPostgres = geteuid() == 0 ? "setpriv --reuid=postgres --regid=postgres --clear-groups" : ""
    if geteuid() == 0 { Self.shell("chown postgres:postgres \(folder)") }
    pg("initdb -D \(folder)/data -U tester -A trust -E UTF8 --locale=C.UTF-8 --no-sync")
    // Were the tests killed, this stops the server in their stead.
    Self.shell(
      """
      setsid sh -c 'while kill -0 \(getpid()) 2>/dev/null && test -d \(folder); do sleep 1; done; \
      \(asPostgres) \(Self.binaries)/pg_ctl -D \(folder)/data stop -m immediate -s; rm -rf \(folder)' \
      >/dev/null 2>&1 </dev/null &
      """)
    start()
    if let ending { atexit(ending) }
  }

  var conninfo: String { "host=\(folder) user=tester dbname=postgres" }

  func start() {
    pg(
      """
      pg_ctl -D \(folder)/data -l \(folder)/log -w -t 120 -s start \
      -o "-c listen_addresses= -c unix_socket_directories=\(folder) -c fsync=off -c max_connections=300"
      """)
  }

  func stopAtOnce() { pg("pg_ctl -D \(folder)/data -m immediate -w -s stop") }

  func remove() {
    stopAtOnce()
    Self.shell("rm -rf \(folder)")
  }

  func connect() async throws -> Session { try await Session.connect(conninfo) }

  private func pg(_ command: String) {
    Self.shell("cd /tmp; \(asPostgres) \(Self.binaries)/\(command) >/dev/null 2>\(folder).err </dev/null")
    unlink("\(folder).err")
  }

  private static func shell(_ command: String) {
    let status = system(command)
    guard status == 0 else { fatalError("status \(status): \(command)") }
  }
}
