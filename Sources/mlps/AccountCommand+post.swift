import ArgumentParser
import Wording

extension AccountCommand {
  /// 职务。
  struct Post: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("职务:清单、离任", "Posts: the list, and an end to one"),
      discussion: say("示例:mlps account post list --held-on 2026-11-21", "Example: mlps account post list"),
      subcommands: [Listing.self, End.self])

    /// 清单。
    struct Listing: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("可见的职务", "The posts within sight"),
        discussion: say("示例:mlps account post list --held-on 2026-11-21", "Example: mlps account post list"))
      @OptionGroup var options: GlobalOptions
      @Option(help: ArgumentHelp(say("账号的标识", "Of this account, by its identity"), valueName: "id")) var account:
        String?
      @Option(help: ArgumentHelp(say("该日在任的", "Held on this day"), valueName: "day")) var heldOn: String?

      func run() async throws {
        try await Counter.open(options) {
          _ = try await $0.show(.get("posts", query: [("account", account), ("held_on", heldOn)]))
        }
      }
    }

    /// 离任。
    struct End: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: say("离任:自该日起不再任职", "End a post: from that day it is not held"),
        discussion: say(
          "示例:mlps account post end 12 --on 2026-12-01 --paper 〔2026〕9号",
          "Example: mlps account post end 12 --on 2026-12-01 --paper 'Order 9/2026'"))
      @OptionGroup var options: GlobalOptions
      @Argument(help: ArgumentHelp(say("职务序号", "The number of the post"))) var number: String
      @Option(help: ArgumentHelp(say("自哪天起(默认今天)", "From this day (today)"), valueName: "day")) var on: String?
      @Option(help: ArgumentHelp(say("所据文号", "The paper it rests on"), valueName: "paper")) var paper: String

      func run() async throws {
        try await Counter.open(options) {
          _ = try await $0.show(.post("posts", number, "end", body: ["on": on, "paper": paper]))
        }
        note(say("已离任", "the post has ended"))
      }
    }
  }

  /// 工作交接。
  struct HandOver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hand-over", abstract: say("把全部在任职务交给接任的账号", "Hand every open post over to who comes next"),
      discussion: say(
        "示例:mlps account hand-over wang --to li --on 2026-12-01 --paper 〔2026〕9号",
        "Example: mlps account hand-over wang --to li --on 2026-12-01 --paper 'Order 9/2026'"))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("离任账号:标识或登录名", "Who leaves, by identity or login"))) var account: String
    @Option(help: ArgumentHelp(say("接任账号:标识或登录名", "Who comes, by identity or login"), valueName: "account"))
    var to: String
    @Option(help: ArgumentHelp(say("自哪天起(默认今天)", "From this day (today)"), valueName: "day")) var on: String?
    @Option(help: ArgumentHelp(say("所据文号", "The paper it rests on"), valueName: "paper")) var paper: String

    func run() async throws {
      try await Counter.open(options) {
        _ = try await $0.show(
          .post("accounts", account, "hand-over", body: ["to": to, "on": on, "paper": paper]))
      }
    }
  }
}
