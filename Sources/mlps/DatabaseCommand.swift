import ArgumentParser
import PQ
import Store

/// 数据库:迁移与状态。
struct DatabaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "database", abstract: "数据库:迁移、状态、备份、恢复、核验",
    subcommands: [Migrate.self, Status.self, Backup.self, Restore.self, Verify.self])

  struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "把数据库迁移到本程序的版本", discussion: "示例:mlps --database 'host=/run/postgresql dbname=mlps' database migrate")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      try options.requireHere()
      let books: Books
      if let named = options.database {
        books = Books(owner: named, app: named, reader: named, cluster: nil)
      } else {
        books = try await Books.openPrivate(options.homeFolder)
      }
      let applied = try await books.migrate()
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
