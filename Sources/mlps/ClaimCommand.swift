import ArgumentParser
import Wording

/// Makes the first system administrator (首次启用).
struct ClaimCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: say("首次启用:以服务端给出的启用码建立第一个系统管理员", "Make the first system administrator by the server's code"),
    discussion: say(
      """
      示例:mlps claim --server https://mlps.example.gov.cn --login admin --person 赵管理员
      启用码由 mlps serve 在没有任何账号时给出,24 小时内有效,只用一次。
      """,
      """
      Example: mlps claim --server https://mlps.example.gov.cn --login admin --person ZHAO
      The code is told by mlps serve while there is no account; it holds for a day and is used once.
      """))

  @OptionGroup var options: GlobalOptions
  @Option(help: ArgumentHelp(say("登录名", "The login"), valueName: "name")) var login: String
  @Option(help: ArgumentHelp(say("姓名", "The person's name"), valueName: "name")) var person: String
  @Option(help: ArgumentHelp(say("启用码文件(权限 600)", "A file with the code, mode 600"), valueName: "file"))
  var codeFile: String?
  @Option(help: ArgumentHelp(say("新口令文件(权限 600)", "A file with the new password, mode 600"), valueName: "file"))
  var passwordFile: String?

  func run() async throws {
    let server = try options.neededServer()
    let code = try Secret.read(codeFile, or: say("启用码:", "code: "), option: "--code-file", isShown: true)
    let password = try Secret.readNew(passwordFile, option: "--password-file")
    try await Counter(options, server, credential: nil).show(
      .post("claim", body: ["code": code, "login": login, "person": person, "password": password]))
    note(say("请登录:mlps login --server \(server.url) --login \(login)", "now sign in: mlps login --login \(login)"))
  }
}
