import ArgumentParser
import Wording

extension AccountCommand {
  /// 更换本人口令。
  struct Password: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("更换本人的口令;其他会话和令牌随之失效", "Change one's own password; other sessions and tokens end"),
      discussion: say(
        "示例:mlps account password --server https://mlps.example.gov.cn\n现用口令和新口令在终端输入,不显示。",
        "Example: mlps account password\nBoth passwords are asked at the terminal."))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("现用口令文件(权限 600)", "A file with the present one, mode 600"), valueName: "file"))
    var passwordFile: String?
    @Option(help: ArgumentHelp(say("新口令文件(权限 600)", "A file with the new one, mode 600"), valueName: "file"))
    var newPasswordFile: String?

    func run() async throws {
      let server = try options.neededServer()
      let present = try Secret.read(passwordFile, or: say("现用口令:", "present password: "), option: "--password-file")
      let new = try Secret.readNew(newPasswordFile, option: "--new-password-file")
      try await AccountCommand.renew(
        options, at: server, by: .post("me", "password", body: ["present": present, "new": new]),
        saying: say("口令已更换", "the password has been changed"))
    }
  }

  /// Asks what ends one's session, and keeps the one that comes in its place.
  static func renew(_ options: GlobalOptions, at server: Server, by question: Question, saying done: String)
    async throws
  {
    let kept = try KeptSession.of(server)
    let credential = try Credential(options, for: server)?.text
    let answered = try await Counter(options, server, credential: credential).ask(question)
    note(done)
    guard let kept, let signIn = SignIn(answered) else { return }
    try KeptSession(server: server.url, session: signIn.session, login: kept.login, expiresAt: signIn.expiresAt)
      .keep(for: server)
    if let remark = signIn.remark(at: server) { note(remark) }
  }
}
