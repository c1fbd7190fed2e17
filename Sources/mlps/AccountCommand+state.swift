import ArgumentParser
import Wording

extension AccountCommand {
  /// 一个账号。
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("一个账号及其职务", "One account and its posts"),
      discussion: say("示例:mlps account show wang", "Example: mlps account show wang"))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("账号:标识或登录名", "The account, by identity or login"))) var account: String

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("accounts", account)) }
    }
  }

  /// 停用。
  struct Disable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("停用账号;会话和令牌随即失效", "Disable an account; its sessions and tokens end at once"),
      discussion: say(
        "示例:mlps account disable wang --reason 调离", "Example: mlps account disable wang --reason 'moved away'"))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("账号:标识或登录名", "The account, by identity or login"))) var account: String
    @Option(help: ArgumentHelp(say("事由", "The reason"), valueName: "text")) var reason: String

    func run() async throws {
      try await Counter.open(options) {
        _ = try await $0.show(.post("accounts", account, "disabling", body: ["reason": reason]))
      }
      note(say("账号已停用", "the account is disabled"))
    }
  }

  /// 启用。
  struct Enable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("重新启用账号", "Enable an account again"),
      discussion: say("示例:mlps account enable wang --reason 调回", "Example: mlps account enable wang --reason 'is back'")
    )
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("账号:标识或登录名", "The account, by identity or login"))) var account: String
    @Option(help: ArgumentHelp(say("事由", "The reason"), valueName: "text")) var reason: String

    func run() async throws {
      try await Counter.open(options) {
        _ = try await $0.show(.post("accounts", account, "enabling", body: ["reason": reason]))
      }
      note(say("账号已启用", "the account is enabled"))
    }
  }

  /// 重置口令。
  struct Reset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        "重置他人口令:给出一次性口令,只显示这一次,三日内有效", "Reset another's password: a one-time one is shown this once"),
      discussion: say(
        "示例:mlps account reset wang\n撤除他人的动态口令(时钟遗失):mlps account reset wang --second-factor,由安全管理员办理。",
        "Example: mlps account reset wang\nA lost second factor: mlps account reset wang --second-factor, by the security "
          + "administrator."))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("账号:标识或登录名", "The account, by identity or login"))) var account: String
    @Flag(help: ArgumentHelp(say("撤除动态口令,口令不变", "Remove the second factor; the password stays")))
    var secondFactor = false

    func run() async throws {
      let what = secondFactor ? "second-factor-removal" : "password-reset"
      try await Counter.open(options) { _ = try await $0.show(.post("accounts", account, what)) }
      if secondFactor { note(say("动态口令已撤除", "the second factor is removed")) }
    }
  }

  /// 会话。
  struct Sessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("会话清单,或一并结束", "The sessions, or an end to all of them"),
      discussion: say("示例:mlps account sessions wang --end", "Example: mlps account sessions wang --end"))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("账号:标识或登录名(默认本人)", "The account, by identity or login (one's own)")))
    var account: String?
    @Flag(help: ArgumentHelp(say("全部结束", "End them all"))) var end = false

    func validate() throws {
      guard !end || account != nil else {
        throw ValidationError(
          say("--end 须说明账号;结束本人会话用 mlps logout", "--end takes an account; end your own by mlps logout"))
      }
    }

    func run() async throws {
      try await Counter.open(options) { counter in
        let question: Question =
          if let account {
            end ? try .post("accounts", account, "sessions-end") : .get("accounts", account, "sessions")
          } else { .get("me", "sessions") }
        _ = try await counter.show(question)
      }
    }
  }
}
