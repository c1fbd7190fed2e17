import ArgumentParser
import Wording

extension AccountCommand {
  /// 本人的动态口令。
  struct SecondFactor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "second-factor",
      abstract: say("本人的动态口令:设置、确认、撤除", "One's own second factor: set up, confirm, remove"),
      discussion: say("示例:mlps account second-factor setup", "Example: mlps account second-factor setup"),
      subcommands: [Setup.self, Confirm.self, Remove.self])

    /// 设置。
    struct Setup: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: say("取得密钥,加入动态口令程序;确认以后才生效", "Get the secret for an authenticator; it counts once confirmed"),
        discussion: say("示例:mlps account second-factor setup", "Example: mlps account second-factor setup"))
      @OptionGroup var options: GlobalOptions
      @Option(help: ArgumentHelp(say("口令文件(权限 600)", "A file with the password, mode 600"), valueName: "file"))
      var passwordFile: String?

      func run() async throws {
        let password = try Secret.read(passwordFile, or: say("口令:", "password: "), option: "--password-file")
        try await Counter.open(options) { counter in
          _ = try await counter.show(.post("me", "second-factor", body: ["password": password]))
        }
        note(
          say(
            "请把密钥加入动态口令程序,再执行:mlps account second-factor confirm --code 动态口令",
            "put the secret into an authenticator, then: mlps account second-factor confirm --code CODE"))
      }
    }

    /// 确认。
    struct Confirm: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: say("以一个动态口令确认,从此登录须用", "Confirm it by a code; sign-in asks for one from then on"),
        discussion: say(
          "示例:mlps account second-factor confirm --code 123456",
          "Example: mlps account second-factor confirm --code 123456"))
      @OptionGroup var options: GlobalOptions
      @Option(help: ArgumentHelp(say("动态口令", "The code"), valueName: "n")) var code: String?

      func run() async throws {
        let code = try code ?? Secret.read(nil, or: say("动态口令:", "code: "), option: "--code", isShown: true)
        try await AccountCommand.renew(
          options, at: try options.neededServer(),
          by: .post("me", "second-factor", "confirmation", body: ["code": code]),
          saying: say("动态口令已启用", "the second factor is set up"))
      }
    }

    /// 撤除。
    struct Remove: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: say("撤除本人的动态口令", "Remove one's own second factor"),
        discussion: say(
          "示例:mlps account second-factor remove --code 123456",
          "Example: mlps account second-factor remove --code 123456"))
      @OptionGroup var options: GlobalOptions
      @Option(help: ArgumentHelp(say("口令文件(权限 600)", "A file with the password, mode 600"), valueName: "file"))
      var passwordFile: String?
      @Option(help: ArgumentHelp(say("动态口令", "The code"), valueName: "n")) var code: String?

      func run() async throws {
        let password = try Secret.read(passwordFile, or: say("口令:", "password: "), option: "--password-file")
        let code = try code ?? Secret.read(nil, or: say("动态口令:", "code: "), option: "--code", isShown: true)
        try await AccountCommand.renew(
          options, at: try options.neededServer(),
          by: .post("me", "second-factor", "removal", body: ["password": password, "code": code]),
          saying: say("动态口令已撤除", "the second factor is removed"))
      }
    }
  }
}
