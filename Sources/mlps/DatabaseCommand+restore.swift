import ArgumentParser
import Foundation
import PQ
import PrivateCluster
import Store
import Wording

extension DatabaseCommand {
  /// 恢复。
  struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("把备份恢复到一个空数据库：要么全成，要么不动", "Read a backup into an empty database: all of it or nothing"),
      discussion: say(
        "示例：mlps --home /srv/mlps-restored database restore 2026-02-28.mlps\n"
          + "只恢复到空数据库。恢复后核对结构、条文、审计链头和各表行数，不符则撤除并以退出码6结束。",
        "Example: mlps --home /srv/mlps-restored database restore 2026-02-28.mlps\n"
          + "The database must be empty. Schema, law, audit head and rows are checked against the backup; where they "
          + "differ, all is taken away again and the run exits 6."))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("备份文件", "The backup"))) var file: String

    func run() async throws {
      let place = URL(filePath: file)
      let backup = try BackupFile(place)
      guard BackupDesk.knows(backup.manifest.census) else {
        throw Stop(.noService, wording(of: .newer(backup.manifest.census.schema)))
      }
      let archive = try BackupFile.draft(
        beside: FileManager.default.temporaryDirectory.appending(path: "mlps-restore"))
      defer { try? FileManager.default.removeItem(at: archive) }
      try backup.extract(from: place, to: archive)

      let owner = try await DatabaseCommand.owner(options)
      let session = try await Session.connect(owner)
      let desk = BackupDesk(session)
      guard try await desk.isEmpty() else {
        throw Stop.refusal(
          "database_not_empty", say("此数据库不是空的，未作任何改动", "this database is not empty; it was left as it is"),
          basis: "database restore",
          cure: say("以 --home 另指一个新文件夹，或新建一个空数据库", "name another --home, or make an empty database"))
      }
      try await desk.makeRoles()
      let archivist = try Archivist.of(major: max(try await desk.serverMajor(), backup.manifest.server))
      let (environment, words) = DatabaseCommand.reached(owner)
      do {
        try await WaitingLine.during(say("恢复", "restoring")) {
          try archivist.restore(archive.path(percentEncoded: false), into: words, environment: environment)
        }
      } catch ClusterFailure.notArchived(_, let output) {
        throw Stop(.noService, say("未能恢复，数据库未动：\n\(output)", "not restored, the database is as it was:\n\(output)"))
      }
      let differences = try await WaitingLine.during(say("核对", "checking")) { try await desk.census() }.differences(
        from: backup.manifest.census)
      guard differences.isEmpty else {
        try await desk.clear()
        let names = differences.joined(separator: say("、", ", "))
        throw Stop(
          .unbalanced, say("恢复后与备份所记不符，已撤除：\(names)", "not what the backup says, taken away again: \(names)"))
      }
      let standing = try await desk.standing()
      await session.close()
      DatabaseCommand.show(backup.manifest, of: file, as: options.format)
      if standing != .current { note(wording(of: standing)) }
    }
  }
}
