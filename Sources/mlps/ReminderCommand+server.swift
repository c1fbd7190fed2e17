import ArgumentParser
import Foundation
import Wording

extension ReminderCommand {
  /// 设置发信服务器。
  struct Server: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("设置发信服务器（不含密码）", "Set the mail server, without its password"),
      discussion: say(
        """
        示例：mlps reminder server --url smtp://mail.example.gov.cn:587 --starttls --from mlps@example.gov.cn \
        --user mlps --paper 〔2026〕1号

        密码不在此设置，见mlps reminder send。
        """,
        """
        Example: mlps reminder server --url smtp://mail.example.gov.cn:587 --starttls --from mlps@example.gov.cn \
        --user mlps --paper 'Order 1/2026'

        The password is not set here, see mlps reminder send.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("smtp://或smtps://主机[:端口]", "smtp:// or smtps://host[:port]"))) var url: String
    @Option(help: ArgumentHelp(say("发信地址", "The address it comes from"), valueName: "address")) var from: String
    @Option(help: ArgumentHelp(say("用户名", "The user"), valueName: "name")) var user: String?
    @Flag(help: ArgumentHelp(say("须先加密（STARTTLS）", "Demand STARTTLS"))) var starttls = false
    @Option(help: ArgumentHelp(say("所信任的证书文件", "Certificates to trust"), valueName: "file")) var mailCaFile: String?
    @Option(help: ArgumentHelp(say("所据文号", "The paper it rests on"), valueName: "paper")) var paper: String
    @Option(help: ArgumentHelp(say("设定人", "Who sets it"), valueName: "name")) var by: String = NSUserName()

    func run() async throws {
      guard try mailCaFile == nil || options.namedServer() == nil else {
        throw Typed.usage(
          "--mail-ca-file 是登记簿所在机器上的文件,请在那台机器上设置",
          "--mail-ca-file is a file on the machine of the books: set it there")
      }
      let settings: [String: Any?] = [
        "url": url, "from": from, "user": user, "starttls": starttls, "ca_file": mailCaFile, "paper": paper,
      ]
      try await Counter.open(options, speakingAs: by) { counter in
        _ = try await counter.show(.post("policy", "mail-server", body: settings))
      }
    }
  }
}
