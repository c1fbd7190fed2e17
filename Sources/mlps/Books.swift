import Foundation
import PQ
import PrivateCluster
import Statute
import Store

/// The database that this run works on, by the three roles under which it is reached (登记簿所在).
struct Books {
  /// Migrates and restores; never serves.
  let owner: String
  /// Records facts.
  let app: String
  /// Reads for reports.
  let reader: String
  let cluster: Cluster?

  /// Opens the database that the options name, at the shape this binary knows; a private one is made and migrated.
  static func open(_ options: GlobalOptions) async throws -> Books {
    try options.requireHere()
    if let named = options.database {
      let office = inFullSight(named)
      let books = Books(owner: named, app: office, reader: office, cluster: nil)
      try await books.requireCurrent()
      return books
    }
    let books = try await openPrivate(options.homeFolder)
    _ = try await books.migrate()
    return books
  }

  /// The same at whatever shape it is, not migrated.
  static func openUnchanged(_ options: GlobalOptions) async throws -> Books {
    guard let named = options.database else { return try await openPrivate(options.homeFolder) }
    let office = inFullSight(named)
    return Books(owner: named, app: office, reader: office, cluster: nil)
  }

  /// The private database of a folder, made where there is none, not migrated.
  static func openPrivate(_ home: String) async throws -> Books {
    let cluster = try Cluster.open(home + "/postgres")
    let root = try await Session.connect(cluster.connectionString)
    let isThere = try await root.fetchCells("select from pg_database where datname = 'mlps'").rows.count == 1
    if !isThere {
      try await root.run(
        script: """
          do $$
          begin
            if not exists (select from pg_roles where rolname = 'mlps_owner') then
              create role mlps_owner login createrole;
              grant pg_read_all_stats to mlps_owner with admin option;
            end if;
          end
          $$
          """)
      try await root.run(script: "create database mlps owner mlps_owner")
    }
    await root.close()
    func reached(_ role: String) -> String { cluster.connectionString + " dbname=mlps user=\(role)" }
    return Books(
      owner: reached("mlps_owner"), app: inFullSight(reached("mlps_app")),
      reader: inFullSight(reached("mlps_reader")), cluster: cluster)
  }

  /// The command line is the office itself: its sessions see all of the books.
  private static func inFullSight(_ connection: String) -> String {
    ConnectionString.setting("mlps.scope", to: "all", in: connection)
  }

  /// Whether the server of the options' private database runs already.
  static func isRunning(_ options: GlobalOptions) -> Bool {
    if case .running = Cluster.status(of: options.homeFolder + "/postgres") { true } else { false }
  }

  /// Brings the database to the shape this binary knows, with the regions that are chosen for it; names what was applied.
  func migrate(choosing regions: Regions? = nil) async throws -> [String] {
    let session = try await Session.connect(owner)
    do {
      let applied = try await Migrator(session).migrate(choosing: regions, by: regions.map { _ in NSUserName() })
      await session.close()
      return applied
    } catch {
      await session.close()
      throw error
    }
  }

  private func requireCurrent() async throws {
    let session = try await Session.connect(app)
    let standing = try await Migrator(session).standing()
    await session.close()
    guard standing == .current else { throw Stop(.noService, wording(of: standing)) }
  }

  /// The civil day in Asia/Shanghai.
  static var today: Day {
    let seconds = Date().timeIntervalSince1970 + 8 * 3600
    return Day(1970, 1, 1) + Int((seconds / 86_400).rounded(.down))
  }
}
