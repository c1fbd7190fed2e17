import ArgumentParser
import Wording

/// 审计链。
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: say("审计链：核验、查阅、链头", "The audit chain: verify it, read it, its head"),
    discussion: say("示例：mlps audit verify", "Example: mlps audit verify"),
    subcommands: [Verify.self, List.self, Head.self])
}
