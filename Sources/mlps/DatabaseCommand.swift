import ArgumentParser
import PQ
import Statute
import Store
import Wording

/// 数据库:迁移与状态。
struct DatabaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "database", abstract: "数据库:迁移、状态、备份、恢复、核验",
    subcommands: [Migrate.self, Status.self, Backup.self, Restore.self, Verify.self])

  struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("把数据库迁移到本程序的版本", "Bring the database to the shape of this program"),
      discussion: say(
        """
        示例:
          mlps --database 'host=/run/postgresql dbname=mlps' database migrate
          mlps database migrate --regions dezhou.json
        --regions 选定本库的行政区划(统计行):区划文件,或随附区划的代码;新库不选则为聊城(371500)。以后增设开发区、
        更名换码,把改好的文件再选一次:可重复执行;会改动已出报表或换作他市的,不予更改。格式见 docs/regions.md。
        """,
        """
        Examples:
          mlps --database 'host=/run/postgresql dbname=mlps' database migrate
          mlps database migrate --regions dezhou.json
        --regions chooses whose regions, the rows of the books, this ledger has: a file, or the code of those shipped; a new
        ledger has Liaocheng's (371500) if nobody chooses. For a new zone or another name choose the amended file again: it
        is safe to repeat, and refused where it would alter what was published. docs/regions.md has the form.
        """))
    @OptionGroup var options: GlobalOptions
    @Option(
      help: ArgumentHelp(
        say("行政区划:文件,或随附区划的代码", "The regions: a file, or the code of those shipped"), valueName: "file|code"))
    var regions: String?

    func run() async throws {
      try options.requireHere()
      let chosen = try regions.map { text throws(Stop) in try RegionFile.read(text) }
      let books: Books
      if let named = options.database {
        books = Books(owner: named, app: named, reader: named, cluster: nil)
      } else {
        books = try await Books.openPrivate(options.homeFolder)
      }
      let applied: [String]
      do { applied = try await books.migrate(choosing: chosen) } catch let refusal as RegionRefusal {
        throw Stop(refusal)
      }
      if let chosen {
        note(
          say(
            "行政区划:\(chosen.cityName)(\(chosen.city)),今天共\(chosen.rows(on: Books.today).count)行",
            "regions: \(chosen.cityName) (\(chosen.city)), \(chosen.rows(on: Books.today).count) rows today"))
      }
      Printer(format: options.format).print(rows: applied.map { [$0] }, keys: ["migration"], heads: ["已执行的迁移"])
    }
  }

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "数据库与本程序是否一致", discussion: "示例:mlps database status")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      try options.requireHere()
      let owner: String
      if let named = options.database {
        owner = named
      } else {
        owner = try await Books.openPrivate(options.homeFolder).owner
      }
      let session = try await Session.connect(owner)
      let standing = try await Migrator(session).standing()
      await session.close()
      print(wording(of: standing))
      guard standing == .current else { throw Stop(.noService, "") }
    }
  }
}
