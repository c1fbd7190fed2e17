import ArgumentParser
import Foundation
import Wording

/// Signs in at a server (登录).
struct LoginCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "login",
    abstract: say("登录服务器", "Sign in at a server"),
    discussion: say(
      """
      示例:
        mlps login --server https://mlps.example.gov.cn --login wang
        mlps login --login wang --code 123456        (服务器取自 MLPS_SERVER)
      口令在终端输入,不显示;没有终端时以 --password-file 给出。会话按服务器保存在 $XDG_STATE_HOME/mlps
      (默认 ~/.local/state/mlps),只有本人可读。给了 MLPS_TOKEN 或 --token-file 的命令不用所存会话。
      """,
      """
      Examples:
        mlps login --server https://mlps.example.gov.cn --login wang
        mlps login --login wang --code 123456        (the server is MLPS_SERVER)
      The password is asked at the terminal, or read from --password-file. The session is kept for each server in
      $XDG_STATE_HOME/mlps (~/.local/state/mlps), for this user alone. MLPS_TOKEN and --token-file go before it.
      """))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(say("登录名", "The login"), valueName: "name")) var login: String?
  @Option(help: ArgumentHelp(say("口令文件(权限 600)", "A file with the password, mode 600"), valueName: "file"))
  var passwordFile: String?
  @Option(help: ArgumentHelp(say("动态口令", "The code of the second factor"), valueName: "n")) var code: String?

  func run() async throws {
    let server = try options.neededServer()
    let login =
      try login ?? Secret.read(nil, or: say("登录名:", "login: "), option: "--login", isShown: true)
    let password = try Secret.read(passwordFile, or: say("口令:", "password: "), option: "--password-file")
    let counter = Counter(options, server, credential: nil)
    let answered = try await counter.ask(
      .post("session", body: ["login": login, "password": password, "code": code]))
    guard let signIn = SignIn(answered) else { throw Stop(.defect, say("答复不能识别", "the answer cannot be read")) }
    // One session for each server: who signs in anew has no more use for the one before.
    if let before = try? KeptSession.of(server) {
      _ = try? await Counter(options, server, credential: before.session).ask(.post("session", "end"))
    }
    try KeptSession(server: server.url, session: signIn.session, login: login, expiresAt: signIn.expiresAt)
      .keep(for: server)
    Answer(
      rows: [[server.url, login, signIn.person ?? "", signIn.expiresAt]],
      keys: ["server", "login", "person", "expires_at"],
      heads: [say("服务器", "Server"), say("登录名", "Login"), say("姓名", "Person"), say("会话至", "Until")]
    ).print(as: options.format)
    if let remark = signIn.remark(at: server) { note(remark) }
    if GlobalOptions.environment("MLPS_TOKEN") != nil {
      note(say("注意:已设置 MLPS_TOKEN,各命令仍用令牌", "note: MLPS_TOKEN is set and goes before this session"))
    }
  }
}
