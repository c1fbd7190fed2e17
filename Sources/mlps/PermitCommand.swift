import ArgumentParser
import Backend
import Foundation
import Wording

/// 上线许可。
struct PermitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "permit", abstract: say("上线许可：核发、核验", "Permits to go live: issue, verify"),
    discussion: say(
      "示例：mlps permit issue W900001 --issued-by 张警官 --as police_supervisor:李支队长 -o 许可.json",
      "Example: mlps permit issue W900001 --issued-by ZHANG --as police_supervisor:LI -o permit.json"),
    subcommands: [Issue.self, Verify.self, Key.self])

  /// 公钥。
  struct Key: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("显示签名公钥", "The public key of these books"),
      discussion: say("示例：mlps permit key", "Example: mlps permit key"))

    @OptionGroup var options: GlobalOptions

    func run() async throws { try await Counter.open(options) { _ = try await $0.show(.get("permit-key")) } }
  }

  /// 核验。
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("核验许可文件的签名，不用数据库", "Check the signature of a permit file, without a database"),
      discussion: say(
        """
        示例：mlps permit verify 许可.json --key 公钥
        退出码：0 属实，6 不符
        """,
        """
        Example: mlps permit verify permit.json --key KEY
        Exit codes: 0 genuine, 6 not
        """))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("许可文件", "The file"), valueName: "file")) var file: String
    @Option(help: ArgumentHelp(say("公钥（mlps permit key）", "The public key (mlps permit key)"), valueName: "key"))
    var key: String

    func run() throws {
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Stop(.notFound, say("没有文件“\(file)”", "there is no file “\(file)”"))
      }
      guard let permit = PermitFile(bytes) else {
        throw Stop(.unbalanced, say("“\(file)”不是许可文件", "“\(file)” is no permit file"))
      }
      guard let isGenuine = permit.verifies(by: key) else {
        throw Typed.usage("--key 不是公钥；见 mlps permit key", "--key is no public key; see mlps permit key")
      }
      guard isGenuine else {
        throw Stop(.unbalanced, say("签名不符：内容被改过，或不是此密钥所签", "the signature does not fit: altered, or signed by another"))
      }
      Answer(.object([("valid", .bool(true))]), table: say("签名属实", "the signature is genuine")).print(
        as: options.format)
    }
  }
}
