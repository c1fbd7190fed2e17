import ArgumentParser
import Wording

/// Who one is at the window (本人).
struct WhoamiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whoami", abstract: say("本人的账号、职务和可见范围", "One's own account, posts and scope"),
    discussion: say("示例:mlps whoami", "Example: mlps whoami"))
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    try await Counter.open(options) { _ = try await $0.show(.get("me")) }
  }
}
