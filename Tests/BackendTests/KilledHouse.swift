import Foundation
import Glibc
import PQ
import PrivateCluster
import Store
import Testing

/// A served house that may be killed at any moment (被杀的服务): its own PostgreSQL, as durable as shipped, and `mlps serve`.
actor KilledHouse {
  /// What a kill meets.
  enum Victim: CaseIterable { case program, server, session, both }

  private let folder: Folder
  private let cluster: Cluster
  private var program: ServedProgram
  /// Where it is served, and how often it has been opened.
  private(set) var port: Int
  private(set) var opened = 1
  private var waiting: [CheckedContinuation<Void, Never>] = []

  nonisolated let owner: String
  /// As the office itself.
  nonisolated let app: String
  private let served: String

  private init(_ folder: Folder, _ cluster: Cluster) async throws {
    (self.folder, self.cluster) = (folder, cluster)
    owner = cluster.connectionString + " dbname=mlps user=mlps_owner"
    served = cluster.connectionString + " dbname=mlps user=mlps_app"
    app = ConnectionString.setting("mlps.scope", to: "all", in: served)
    (program, port) = try await Self.serve(served)
  }

  /// Makes the books and serves them.
  static func open() async throws -> KilledHouse {
    let folder = try Folder()
    let cluster = try Cluster.open(folder.path + "/c")
    let root = try await Session.connect(cluster.connectionString)
    try await root.run(
      script: "create role mlps_owner login createrole; grant pg_read_all_stats to mlps_owner with admin option")
    try await root.run(script: "create database mlps owner mlps_owner")
    await root.close()
    let session = try await Session.connect(cluster.connectionString + " dbname=mlps user=mlps_owner")
    _ = try await Migrator(session).migrate()
    await session.close()
    return try await KilledHouse(folder, cluster)
  }

  /// Starts the program; once more where the database is not back yet, as the unit of the service does.
  private static func serve(_ connection: String) async throws -> (ServedProgram, Int) {
    while true {
      let program = try ServedProgram(connection, ["--per-address", "0", "--per-account", "0"])
      if let port = try await program.port() { return (program, port) }
      // Every refusal of 57P03 (cannot_connect_now) begins so.
      try #require(program.said.contains("FATAL:  the database system is "), "\(program.said)")
    }
  }

  /// Kills without warning, and opens what was killed again.
  func kill(_ victim: Victim) async throws {
    if victim == .program || victim == .both { program.signal(SIGKILL) }
    if victim == .server || victim == .both, let pid = postmaster { Glibc.kill(pid, SIGKILL) }
    // One session's death makes PostgreSQL end all others and recover, by itself.
    if victim == .session, let pid = await busySession() { Glibc.kill(pid, SIGKILL) }
    if victim == .server || victim == .both { _ = try Cluster.open(cluster.folder) }
    if victim == .program || victim == .both {
      _ = try await program.end()
      (program, port) = try await Self.serve(served)
    }
    opened += 1
    for waiter in waiting { waiter.resume() }
    waiting = []
  }

  /// Where to ask after whatever was met at the last opening.
  func port(after last: Int) async -> (port: Int, opened: Int) {
    if last == opened, isEnding { await withCheckedContinuation { waiting.append($0) } }
    return (port, opened)
  }

  private var isEnding: Bool { !program.isRunning || postmaster.map { Glibc.kill($0, 0) != 0 } ?? true }

  private var postmaster: pid_t? {
    (try? String(contentsOfFile: cluster.folder + "/data/postmaster.pid", encoding: .utf8))
      .flatMap { $0.split(separator: "\n").first }.flatMap { pid_t($0) }
  }

  /// The server process of a session that is in a transaction now, or of any.
  private func busySession() async -> pid_t? {
    guard let root = try? await Session.connect(cluster.connectionString) else { return nil }
    let found = try? await root.fetchCells(
      """
      select pid from pg_stat_activity where usename = 'mlps_app'
      order by state = 'idle', xact_start nulls last, pid limit 1
      """)
    await root.close()
    guard case .integer(let pid)? = found?.rows.first?.first else { return nil }
    return pid_t(pid)
  }

  func close() async throws {
    program.signal(SIGTERM)
    #expect(try await program.end() == 0)
    try cluster.stop()
  }
}
