import ArgumentParser
import Foundation
import Store
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
    @Option(help: ArgumentHelp(say("设定人", "Who sets it"), valueName: "name")) var by: String = NSUserName()

    func run() async throws {
      let bytes = try Typed.count(limit, "--limit")
      let settings = try await EvidenceCommand.withBook(options) { book in
        if let store {
          let folder = URL(filePath: store, directoryHint: .notDirectory).standardizedFileURL.path
          try await book.choose(store == "database" ? .database : .folder(folder), by: by, paper: paper)
        }
        if let bytes { try await book.limit(bytes, by: by, paper: paper) }
        return try await book.settings()
      }
      let place = settings.store?.wording ?? say("尚未选定", "not chosen yet")
      Answer(
        .object([
          ("store", .text(orNull: settings.store?.place)), ("limit_bytes", .int(settings.limit)),
        ]),
        named: [(say("存放处", "Store"), place), (say("单个文件上限（字节）", "Largest file, bytes"), String(settings.limit))]
      ).print(as: options.format)
    }
  }
}

extension EvidenceStore {
  /// `database`, or the path.
  var place: String {
    switch self {
    case .database: "database"
    case .folder(let path): path
    }
  }

  var wording: String {
    switch self {
    case .database: say("数据库内", "in the database")
    case .folder(let path): say("文件夹\(path)", "folder \(path)")
    }
  }
}
