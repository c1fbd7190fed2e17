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
  private var port: Int
  private var isUnderWay = false
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
      try #require(isNotYet(program.said), "\(program.said)")
    }
  }

  /// Whether this is a refusal of 57P03 (cannot_connect_now), whose code libpq does not tell: each begins so.
  private static func isNotYet(_ said: String) -> Bool { said.contains("FATAL:  the database system is ") }

  /// Kills without warning, and opens what was killed again. To be called once at a time.
  func kill(_ victim: Victim) async throws {
    isUnderWay = true
    defer {
      isUnderWay = false
      for waiter in waiting { waiter.resume() }
      waiting = []
    }
    if victim == .program || victim == .both { program.signal(SIGKILL) }
    if victim == .server || victim == .both {
      if let pid = postmaster { Glibc.kill(pid, SIGKILL) }
      // What has not died yet would be taken for one that runs.
      while cluster.isRunning { await Task.yield() }
      _ = try Cluster.open(cluster.folder)
    }
    if victim == .session { try await killSession() }
    if victim == .program || victim == .both {
      _ = try await program.end()
      (program, port) = try await Self.serve(served)
    }
  }

  /// Where to ask now, and whether nothing is being killed there. Waits for the end of a kill where nobody answers.
  func door(isShut: Bool) async -> (port: Int, isOpen: Bool) {
    if isUnderWay, isShut || isEnding { await withCheckedContinuation { waiting.append($0) } }
    return (port, !isUnderWay)
  }

  private var isEnding: Bool { !program.isRunning || !cluster.isRunning }

  private var postmaster: pid_t? {
    (try? String(contentsOfFile: cluster.folder + "/data/postmaster.pid", encoding: .utf8))
      .flatMap { $0.split(separator: "\n").first }.flatMap { pid_t($0) }
  }

  /// One session's death makes PostgreSQL end all others and recover, by itself: waits for both.
  private func killSession() async throws {
    let root = try await Session.connect(cluster.connectionString)
    // A session in a transaction now, or any; once more where it ended by itself before it was killed.
    while case .integer(let pid)? = try? await root.fetchCells(
      """
      select pid from pg_stat_activity where pid <> pg_backend_pid()
      order by usename is distinct from 'mlps_app', state = 'idle', xact_start nulls last, pid limit 1
      """
    ).rows.first?.first {
      Glibc.kill(pid_t(pid), SIGKILL)
    }
    await root.close()
    while true {
      do {
        return await (try Session.connect(cluster.connectionString)).close()
      } catch let failure as ConnectionFailure {
        guard Self.isNotYet(failure.message) else { throw failure }
      }
    }
  }

  func close() async throws {
    program.signal(SIGTERM)
    #expect(try await program.end() == 0)
    try cluster.stop()
  }
}
