import Foundation
import PrivateCluster

/// The sample in a server of the test process's own, its three issues printed; gone with the process.
struct City: Sendable {
  /// The connection string of the server's superuser, without a database.
  let server: String
  /// The folder of the three issues as `demo` printed them.
  let printed: String

  static let days = ["2015-12-20", "2016-03-31", "2016-06-30"]
  /// When each of them was frozen.
  static let frozen = ["2015-12-21T01:00:00Z", "2016-04-01T01:00:00Z", "2016-06-30T14:00:00Z"]
  static let campaign = "liaocheng-2015"

  static let folder = "/tmp/mlps-books-\(getpid())-\(String(UInt32.random(in: 0...(.max)), radix: 36))"

  private static let opened = Result { try City() }

  static func open() throws -> City { try opened.get() }

  private init() throws {
    try FileManager.default.createDirectory(
      atPath: Self.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    Self.watch()
    let settings = ["fsync": "off", "max_connections": "60"]
    let cluster = try Cluster.open(Self.folder + "/postgres", settings: settings)
    server = cluster.connectionString
    printed = Self.folder + "/demo"
    let demo = try Tool.mlps("demo", "--home", Self.folder, "--out", printed)
    guard demo.status == 0 else { throw Tool.Missing(words: "\(demo)") }
  }

  /// A database of one test's own with the sample and its three runs in it.
  func copy(collation: String = "") throws -> Books {
    let books = Books(name: "copy_\(UUID().uuidString.lowercased().filter { $0 != "-" })", server: server)
    try books.ask("create database \(books.name) template mlps owner mlps_owner \(collation)", of: "postgres")
    return books
  }

  /// The three issues of `demo`, a folder each.
  var folders: [String] { Self.days.map { "\(printed)/\($0)" } }

  /// Ends the server when the process does; were the process killed, a watcher does it in its stead.
  private static func watch() {
    _ = system(
      "setsid sh -c 'while kill -0 \(getpid()) 2>/dev/null && test -d \(folder); do sleep 1; done; \(ending)' "
        + ">/dev/null 2>&1 </dev/null &")
    atexit { _ = system("(\(City.ending)) >/dev/null 2>&1 </dev/null") }
  }

  private static let ending = """
    f=\(folder)/postgres/data/postmaster.pid; if test -f $f; then p=$(head -n 1 $f); kill -QUIT $p; \
    while kill -0 $p; do sleep 0.1; done; fi; rm -rf \(folder)
    """
}
