import ArgumentParser
import Foundation
import Wording

extension EvidenceCommand {
  /// 选定证明材料存放处。
  struct Setup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("选定存放处和单个文件的上限", "Choose where evidence lies, and how large a file may be"),
      discussion: say(
        """
        示例：mlps evidence setup --store database --paper 〔2026〕1号
              mlps evidence setup --store /srv/mlps/evidence --limit 52428800 --paper 〔2026〕1号

        存放处为database（数据库内）或一个文件夹的路径；存入第一份材料以后不能更改。
        """,
        """
        Example: mlps evidence setup --store database --paper 'Order 1/2026'
                 mlps evidence setup --store /srv/mlps/evidence --limit 52428800 --paper 'Order 1/2026'

        The store is the word database or the path of a folder. It cannot be changed once there is evidence.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("database，或文件夹路径", "database, or the path of a folder"), valueName: "where"))
    var store: String?
    @Option(help: ArgumentHelp(say("单个文件的上限（字节）", "The largest file, in bytes"), valueName: "bytes"))
    var limit: String?
    @Option(help: ArgumentHelp(say("所据文号", "The paper it rests on"), valueName: "paper")) var paper: String
    @Option(help: ArgumentHelp(say("设定人", "Who sets it"), valueName: "name")) var by: String?

    func run() async throws {
      guard try ["database", nil].contains(store) || options.namedServer() == nil else {
        throw Typed.usage(
          "--store 的文件夹在登记簿所在的机器上,请在那台机器上选定;向服务器只可写 database",
          "a folder for --store is on the machine of the books: choose it there; to a server only say database")
      }
      let bytes = try Typed.count(limit, "--limit")
      let place = store.map {
        $0 == "database" ? $0 : URL(filePath: $0, directoryHint: .notDirectory).standardizedFileURL.path
      }
      let body: [String: Any?] = ["store": place, "limit": bytes, "paper": paper, "by": by]
      try await Counter.open(options) { _ = try await $0.show(.post("evidence", "setup", body: body)) }
    }
  }
}
