import ArgumentParser
import Statute
import Wording

extension AccountCommand {
  /// 建账号。
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("建一个账号;给出一次性口令,只显示这一次", "Make an account; its one-time password is shown this once"),
      discussion: say(
        """
        示例:mlps account add --login wang --person 王经办
              mlps account add --login wang --person 王经办 --post unit_staff --unit 某某局 --paper 〔2026〕1号
        职务由安全管理员授予(mlps account grant);单位负责人为本单位的人建账号时一并授予。
        """,
        """
        Example: mlps account add --login wang --person WANG
        Posts are granted by the security administrator (mlps account grant), in his own unit by its leader at once.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("登录名", "The login"), valueName: "name")) var login: String
    @Option(help: ArgumentHelp(say("姓名", "The person's name"), valueName: "name")) var person: String
    @Option(help: ArgumentHelp(say("职务", "A post"), valueName: "post")) var post: String?
    @OptionGroup var grant: GrantOptions

    func run() async throws {
      let body: [String: Any?] = ["login": login, "person": person, "post": post]
      try await Counter.open(options) {
        _ = try await $0.show(.post("accounts", body: body.merging(grant.fields) { $1 }))
      }
    }
  }

  /// 账号清单。
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("可见的账号", "The accounts within sight"),
      discussion: say("示例:mlps account list", "Example: mlps account list"))
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("accounts")) }
    }
  }

  /// 授予职务。
  struct Grant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("授予职务", "Grant a post"),
      discussion: say(
        "示例:mlps account grant 账号标识 police_officer --region 371500 --paper 聊公〔2026〕1号",
        "Example: mlps account grant ID police_officer --region 371500 --paper 1/2026"))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("账号:标识或登录名", "The account, by identity or login"))) var account: String
    @Argument(help: ArgumentHelp(say("职务", "The post"))) var post: String
    @OptionGroup var grant: GrantOptions

    func run() async throws {
      let body: [String: Any?] = ["post": post]
      try await Counter.open(options) {
        _ = try await $0.show(.post("accounts", account, "posts", body: body.merging(grant.fields) { $1 }))
      }
    }
  }
}

/// In what a post is held, from when, and on what paper (任职).
struct GrantOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("任职单位", "In this unit"), valueName: "unit")) var unit: String?
  @Option(help: ArgumentHelp(say("任职地区", "In this region"), valueName: "code")) var region: String?
  @Option(help: ArgumentHelp(say("任职测评机构", "In this tester"), valueName: "tester")) var tester: String?
  @Option(help: ArgumentHelp(say("自哪天起(默认今天)", "From this day (today)"), valueName: "day")) var since: Day?
  @Option(help: ArgumentHelp(say("任命文号", "The paper it rests on"), valueName: "paper")) var paper: String?

  /// As they are sent.
  var fields: [String: Any?] {
    ["unit": unit, "region": region, "tester": tester, "since": since?.description, "paper": paper]
  }
}
