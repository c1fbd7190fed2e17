import ArgumentParser
import Statute
import Wording

/// 规则汇编。
struct LawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law",
    abstract: say("规则：汇编、期限、两日之间的变化", "The rules: printed, their time limits, what changed"),
    discussion: say("示例：mlps law diff 2025-12-31 2026-10-01", "Example: mlps law diff 2025-12-31 2026-10-01"),
    subcommands: [Print.self, Timers.self, Diff.self])

  /// A day before every rule is no day to ask about.
  static func requireRules(on day: Day) throws(Stop) {
    guard Rulebook.on(day) == nil else { return }
    let first = Rulebook.turningDays.first?.description ?? ""
    throw Stop(.notFound, say("\(day)尚无规则；最早的自\(first)起", "there was no rule yet on \(day); the first is of \(first)"))
  }
}
