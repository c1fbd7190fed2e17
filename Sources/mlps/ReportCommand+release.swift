import ArgumentParser
import Wording

extension ReportCommand {
  /// 发布。
  struct Release: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("发布一次出表的草稿", "Release a run that was built as a draft"),
      discussion: say(
        """
        示例：mlps report release 5 --exception 冠县两站重名,已报省厅,下期更正 --as coordinator:李主任
        勾稽平且不是草稿的，出表即发布；草稿由专项办署名发布，勾稽不平的须写明作为例外的理由。
        发布后以同一数据提取时间重出（report build --known-at），即为正本，“数据核对”表逐项写明谁接受、为何。
        """,
        """
        Example: mlps report release 5 --exception "two sites of one name, told the province" --as coordinator:LI
        What balances and is no draft is released as it is built. A draft is released by the coordinator under a name;
        where its checks do not balance, the reason for the exception must be given. Built again with the same
        --known-at it is no draft any more, and its sheet of checks says of each who accepted it, and why.
        """))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var capacity: PartyOptions
    @Argument(help: ArgumentHelp(say("出表号", "The run"))) var id: String
    @Option(
      help: ArgumentHelp(say("勾稽不平而作为例外发布的理由", "why it goes out though its checks do not balance"), valueName: "text"))
    var exception: String?

    func run() async throws {
      try await Counter.open(options, as: capacity) {
        _ = try await $0.show(.post("reports", id, "release", body: ["exception": exception]))
      }
    }
  }
}
