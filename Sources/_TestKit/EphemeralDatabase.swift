public import PQ

/// A database of one test's own (一次性数据库): a copy of a migrated one, dropped after it.
public struct EphemeralDatabase: Sendable {
  public let name: String
  private let server: String

  /// Lends a database to the body and drops it afterwards; empty, without any schema of ours, if so wished.
  public nonisolated(nonsending) static func use<Answer>(
    migrated: Bool = true, _ body: nonisolated(nonsending) (EphemeralDatabase) async throws -> Answer
  ) async throws -> Answer {
    let (name, server) = try await TestCluster.shared.makeDatabase(migrated: migrated)
    let answer: Answer
    do {
      answer = try await body(EphemeralDatabase(name: name, server: server))
    } catch {
      try? await TestCluster.shared.drop(name)
      throw error
    }
    try await TestCluster.shared.drop(name)
    return answer
  }

  /// Migrates and restores.
  public var owner: String { reached(by: "mlps_owner") }
  /// Records facts.
  public var app: String { reached(by: "mlps_app") }
  /// Reads for reports.
  public var reader: String { reached(by: "mlps_reader") }

  private func reached(by role: String) -> String { "\(server) dbname=\(name) user=\(role)" }

  /// Lends a session of one of the roles to the body and closes it.
  public nonisolated(nonsending) func session<Answer>(
    _ role: KeyPath<EphemeralDatabase, String>,
    _ body: nonisolated(nonsending) (Session) async throws -> Answer
  ) async throws -> Answer {
    let session = try await Session.connect(self[keyPath: role])
    do {
      let answer = try await body(session)
      await session.close()
      return answer
    } catch {
      await session.close()
      throw error
    }
  }
}
