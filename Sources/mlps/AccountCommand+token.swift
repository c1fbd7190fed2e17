import ArgumentParser
import Wording

extension AccountCommand {
  /// 令牌。
  struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("接口令牌:签发、清单、吊销", "Tokens for programs: issue, list, revoke"),
      discussion: say(
        "示例:mlps account token add --name 盘点 --read-only --until 2027-01-01",
        "Example: mlps account token add --name count --read-only --until 2027-01-01"),
      subcommands: [Issue.self, Listing.self, Revoke.self])

    /// 签发。
    struct Issue: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "add", abstract: say("签发令牌,只显示这一次,至多一年", "Issue a token; it is shown this once"),
        discussion: say(
          "示例:mlps account token add --name 盘点 --read-only --until 2027-01-01",
          "Example: mlps account token add --name count --read-only --until 2027-01-01"))
      @OptionGroup var options: GlobalOptions
      @Option(help: ArgumentHelp(say("名称", "What it is called"), valueName: "name")) var name: String
      @Option(help: ArgumentHelp(say("有效至", "Until when it holds"), valueName: "day")) var until: String
      @Flag(help: ArgumentHelp(say("只读", "It only reads"))) var readOnly = false
      @Option(help: ArgumentHelp(say("限用的职务,可重复", "Limited to this post; may be repeated"), valueName: "post"))
      var post: [String] = []

      func run() async throws {
        let body: [String: Any?] = [
          "name": name, "until": until, "read_only": readOnly, "posts": post.isEmpty ? nil : post,
        ]
        try await Counter.open(options) { _ = try await $0.show(.post("tokens", body: body)) }
      }
    }

    /// 清单。
    struct Listing: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("令牌清单(不含令牌本身)", "The tokens, without what opens anything"),
        discussion: say("示例:mlps account token list", "Example: mlps account token list"))
      @OptionGroup var options: GlobalOptions
      @Option(help: ArgumentHelp(say("账号的标识(默认本人)", "Of this account, by its identity (one's own)"), valueName: "id"))
      var account: String?

      func run() async throws {
        try await Counter.open(options) { _ = try await $0.show(.get("tokens", query: [("account", account)])) }
      }
    }

    /// 吊销。
    struct Revoke: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: say("吊销令牌", "Revoke a token"),
        discussion: say("示例:mlps account token revoke 令牌编号", "Example: mlps account token revoke ID"))
      @OptionGroup var options: GlobalOptions
      @Argument(help: ArgumentHelp(say("令牌编号", "The identity of the token"))) var token: String

      func run() async throws {
        try await Counter.open(options) { _ = try await $0.show(.post("tokens", token, "revocation")) }
        note(say("令牌已吊销", "the token is revoked"))
      }
    }
  }
}
