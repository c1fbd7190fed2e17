internal import Glibc
internal import PQ
internal import PrivateCluster
internal import Store

/// The one PostgreSQL of a test process (测试数据库服务): started when first asked for, gone with the process, however it ends.
actor TestCluster {
  static let shared = TestCluster()

  /// The folder of everything, in its own place so that the end of the process finds it.
  static let folder = "/tmp/mlps-test-\(getpid())-\(String(UInt32.random(in: 0...(.max)), radix: 36))"

  /// The migrated database that others are copied from.
  private static let template = "mlps_template"

  private var opening: Task<String, any Error>?
  private var made = 0
  /// Databases are lent to so many at once, so that a suite of a thousand cases does not want a thousand connections.
  private var seats = 16
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// A fresh database and the connection string of the server; a copy of the migrated one, or empty.
  ///
  /// Waits for a seat, which is given back by dropping the database.
  func makeDatabase(migrated: Bool) async throws -> (name: String, server: String) {
    await takeSeat()
    do {
      return try await make(migrated: migrated)
    } catch {
      leaveSeat()
      throw error
    }
  }

  private func takeSeat() async {
    guard seats == 0 else {
      seats -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func leaveSeat() {
    if waiting.isEmpty { seats += 1 } else { waiting.removeFirst().resume() }
  }

  private func make(migrated: Bool) async throws -> (name: String, server: String) {
    let server = try await opened()
    made += 1
    let name = "mlps_\(made)"
    let root = try await Session.connect(server)
    try await root.run(
      script: "create database \(name) owner mlps_owner template \(migrated ? Self.template : "template1")")
    await root.close()
    return (name, server)
  }

  func drop(_ name: String) async throws {
    defer { leaveSeat() }
    let root = try await Session.connect(try await opened())
    try await root.run(script: "drop database \(name) with (force)")
    await root.close()
  }

  private func opened() async throws -> String {
    if let opening { return try await opening.value }
    let task = Task { try await Self.open() }
    opening = task
    return try await task.value
  }

  /// Starts the server and makes the template, as the product makes its own database.
  private static func open() async throws -> String {
    guard mkdir(folder, 0o755) == 0 else { throw Glitch.noFolder(errno) }
    watch()
    let cluster = try Cluster.open(
      folder + "/c", settings: ["fsync": "off", "max_connections": "200", "max_locks_per_transaction": "512"])
    let root = try await Session.connect(cluster.connectionString)
    try await root.run(
      script: "create role mlps_owner login createrole; grant pg_read_all_stats to mlps_owner with admin option")
    try await root.run(script: "create database \(template) owner mlps_owner")
    let owner = try await Session.connect(cluster.connectionString + " dbname=\(template) user=mlps_owner")
    _ = try await Migrator(owner).migrate()
    try await owner.run(script: "analyze")
    await owner.close()
    await root.close()
    return cluster.connectionString
  }

  /// Ends the server when the process does; were the process killed, a watcher does it in its stead.
  private static func watch() {
    shell(
      "setsid sh -c 'while kill -0 \(getpid()) 2>/dev/null && test -d \(folder); do sleep 1; done; \(ending)' "
        + ">/dev/null 2>&1 </dev/null &")
    atexit { TestCluster.shell("(\(TestCluster.ending)) >/dev/null 2>&1 </dev/null") }
  }

  private static let ending = """
    f=\(folder)/c/data/postmaster.pid; if test -f $f; then p=$(head -n 1 $f); kill -QUIT $p; \
    while kill -0 $p; do sleep 0.1; done; fi; rm -rf \(folder)
    """

  private static func shell(_ command: String) { _ = system(command) }

  /// Why there is no server.
  private enum Glitch: Error { case noFolder(Int32) }
}
