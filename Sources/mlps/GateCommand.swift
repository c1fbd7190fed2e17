import ArgumentParser
import PQ
import Store
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

  /// Lends the desk where the gate is asked.
  static func withDesk<Value>(
    _ options: GlobalOptions, _ body: (GateDesk, Pool) async throws -> Value
  ) async throws -> Value {
    let pool = Pool(try await Books.open(options).app, size: 1)
    let outcome: Result<Value, any Error>
    do { outcome = .success(try await body(GateDesk(pool), pool)) } catch { outcome = .failure(error) }
    await pool.close()
    return try outcome.get()
  }
}
