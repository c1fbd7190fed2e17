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
  /// Records facts, as the office itself.
  public var app: String { app(seeing: "all") }
  /// Reads for reports, as the office itself.
  public var reader: String { reader(seeing: "all") }

  /// Records facts under a scope (可见范围); nil: under none at all.
  public func app(seeing scope: String?) -> String { reached(by: "mlps_app", seeing: scope) }
  /// Reads under a scope; nil: under none at all.
  public func reader(seeing scope: String?) -> String { reached(by: "mlps_reader", seeing: scope) }

  private func reached(by role: String, seeing scope: String? = nil) -> String {
    let connection = "\(server) dbname=\(name) user=\(role)"
    // Blanks part the options, and a word of a scope from the next.
    return scope.map {
      ConnectionString.setting("mlps.scope", to: $0.replacing(/[ \t]/) { "\\\($0.output)" }, in: connection)
    } ?? connection
  }

  /// Lends a session of one of the roles to the body and closes it.
  public nonisolated(nonsending) func session<Answer>(
    _ role: KeyPath<EphemeralDatabase, String>,
    _ body: nonisolated(nonsending) (Session) async throws -> Answer
  ) async throws -> Answer {
    try await session(reached: self[keyPath: role], body)
  }

  /// Lends a session of a connection to the body and closes it.
  public nonisolated(nonsending) func session<Answer>(
    reached connection: String, _ body: nonisolated(nonsending) (Session) async throws -> Answer
  ) async throws -> Answer {
    let session = try await Session.connect(connection)
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
