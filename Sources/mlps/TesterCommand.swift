import ArgumentParser
import Wording

/// 测评机构。
struct TesterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tester",
    abstract: say("测评机构:查询、历史、登记,暂停期间的测评", "Testers: list, show, history, add; what they did while suspended"),
    discussion: say("示例：mlps tester suspensions 某测评有限公司", "Example: mlps tester suspensions NAME"),
    subcommands: [
      RegisterList<TesterRegister>.self, RegisterShow<TesterRegister>.self, RegisterHistory<TesterRegister>.self,
      RegisterAdd<TesterRegister>.self, Suspensions.self,
    ])

  /// 暂停期间的测评。
  struct Suspensions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("暂停期间所做测评，及须复核的网站和许可", "Work done while suspended, with the sites and permits under review"),
      discussion: say(
        "示例：mlps tester suspensions SC202127130010134", "Example: mlps tester suspensions SC202127130010134"))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("名称、证书编号或标识", "Name, certificate or identifier"), valueName: "tester"))
    var tester: String

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("testers", tester, "suspensions")) }
    }
  }
}
