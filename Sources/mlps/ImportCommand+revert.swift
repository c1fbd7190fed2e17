import ArgumentParser
import Backend
import Wording

extension ImportCommand {
  /// 撤销一次导入。
  struct Revert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("撤销一次导入：其全部登记以更正作废，一次事务", "Take an import back: all it recorded is void by corrections"),
      discussion: say(
        """
        示例：mlps import revert 0197d1c2-… --plan
             mlps import revert 0197d1c2-… --reason 报错了台账
        不删除任何登记；导入时更正过的原登记恢复有效。其后另有登记以它为据的，列明后拒绝。
        再次运行不会重复撤销。导入号见 mlps import list。
        """,
        """
        Example: mlps import revert 0197d1c2-… --plan
                 mlps import revert 0197d1c2-… --reason "the wrong ledger"
        Nothing is deleted; what the import had corrected stands again. Where later facts rest on it, they are named and
        nothing is done. A second run does nothing more. mlps import list names imports.
        """))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("导入号", "The import"))) var id: String
    @Option(help: ArgumentHelp(say("原因", "why"), valueName: "text")) var reason: String?
    @Flag(help: ArgumentHelp(say("只列出将撤销什么，不登记", "show what would be taken back, record nothing"))) var plan = false

    func run() async throws {
      try await Counter.open(options) { counter in
        let answered = try await counter.show(
          .post("imports", id, "reversal", body: ["reason": reason, "dry_run": plan]),
          saying: plan ? say("试算", "trying it out") : say("撤销", "taking it back"))
        if answered.header("Applied") != nil {
          note(say("这次导入此前已撤销，未再登记", "this import was taken back before; nothing was recorded"))
        }
      }
    }
  }
}
