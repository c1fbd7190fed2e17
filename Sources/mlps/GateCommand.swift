import ArgumentParser
import Wording

/// 上线门。
struct GateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: say("上线门：是否具备上线条件，许可是否有效", "The gate: may a site go live, does its permit stand"),
    discussion: say(
      """
      示例：mlps gate W900001
            mlps gate --lapsed --region 371502
            mlps gate --all --format csv
      退出码：0 具备，3 不具备，4 没有登记
      """,
      """
      Example: mlps gate W900001
               mlps gate --lapsed --region 371502
               mlps gate --all --format csv
      Exit codes: 0 open, 3 closed, 4 not registered
      """),
    subcommands: [Ask.self, Policy.self], defaultSubcommand: Ask.self)
}
