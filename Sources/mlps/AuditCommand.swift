import ArgumentParser
import PQ
import Store
import Wording

/// 审计链。
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: say("审计链：核验、查阅、链头", "The audit chain: verify it, read it, its head"),
    discussion: say("示例：mlps audit verify", "Example: mlps audit verify"),
    subcommands: [Verify.self, List.self, Head.self])

  /// Lends the book of the chain.
  static func withBook<Value>(_ options: GlobalOptions, _ body: (AuditBook) async throws -> Value) async throws -> Value
  {
    let pool = Pool(try await Books.open(options).app, size: 1)
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try await body(AuditBook(pool)))
    } catch {
      outcome = .failure(error)
    }
    await pool.close()
    return try outcome.get()
  }
}
