import ArgumentParser
import Foundation
import PQ
import PrivateCluster
import Store
import Wording

extension DatabaseCommand {
  /// 备份。
  struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("把整个数据库备份到一个文件", "Copy the whole database into a file"),
      discussion: say(
        """
        示例：mlps database backup 2026-02-28.mlps
        备份时可照常办理。文件只有本人可读，内附结构、条文、审计链头和各表行数，恢复时逐项核对。
        存于文件夹的证明材料不在其中，须另行备份。文件自第三行起即 pg_dump 的归档：tail -n +3 FILE | pg_restore -l
        """,
        """
        Example: mlps database backup 2026-02-28.mlps
        Others may go on working. The file is closed to others, and says what schema, law, audit head and rows it holds,
        which a restore checks. Evidence kept in a folder is not in it. From its third line on it is an archive of
        pg_dump: tail -n +3 FILE | pg_restore -l
        """))
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("备份写到哪里", "The file to write"))) var file: String

    func run() async throws {
      let place = URL(filePath: file)
      let owner = try await DatabaseCommand.owner(options)
      let session = try await Session.connect(owner)
      let desk = BackupDesk(session)
      try await DatabaseCommand.requireBooks(desk)
      let major = try await desk.serverMajor()
      let archivist = try Archivist.of(major: major)
      let archive = try BackupFile.draft(beside: place)
      defer { try? FileManager.default.removeItem(at: archive) }
      let madeAt = ISO8601DateFormatter().string(from: Date())
      let census = try await WaitingLine.during(say("备份", "copying"), growing: archive) {
        try await desk.hold { census, snapshot in
          let (environment, words) = DatabaseCommand.reached(owner)
          try archivist.dump(
            words, environment: environment, snapshot: snapshot, to: archive.path(percentEncoded: false))
          return census
        }
      }
      await session.close()
      let manifest = BackupFile.Manifest(
        madeAt: madeAt, server: major, archive: try BackupFile.archive(archive), census: census)
      try BackupFile.write(manifest, archive: archive, to: place)
      DatabaseCommand.show(manifest, of: file, as: options.format)
    }
  }

  /// The database as its owner reaches it; a private one is made where there is none, not migrated.
  static func owner(_ options: GlobalOptions) async throws -> String {
    if let named = options.database { return named }
    return try await Books.openPrivate(options.homeFolder).owner
  }

  /// How a program that we start reaches it; it hears what the environment says of PostgreSQL, as we do.
  static func reached(_ owner: String) -> (environment: [String: String], words: String) {
    let (stated, words) = ConnectionString.parted(owner)
    let inherited = ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("PG") || $0.key == "HOME" }
    return (inherited.merging(stated) { $1 }, words)
  }

  static func requireBooks(_ desk: BackupDesk) async throws {
    let standing = try await desk.standing()
    guard standing == .current else { throw Stop(.noService, wording(of: standing)) }
  }

  static func show(_ manifest: BackupFile.Manifest, of file: String, as form: Form) {
    let rows = manifest.census.rows.values.reduce(0, +)
    let head = manifest.census.chain.map { "\($0.place):\($0.hash)" } ?? ""
    Answer(
      .object([
        ("file", .text(file)), ("made_at", .text(manifest.madeAt)), ("server", .int(manifest.server)),
        ("bytes", .int(manifest.archive.bytes)), ("sha256", .text(manifest.archive.sha256)),
        ("schema", .text(manifest.census.schema)), ("law", .text(manifest.census.law)), ("audit_head", .text(head)),
        ("tables", .int(manifest.census.rows.count)), ("rows", .int(Int(rows))),
      ]),
      named: [
        (say("文件", "File"), file), (say("备份时间", "Made at"), manifest.madeAt),
        (say("归档字节", "Bytes"), String(manifest.archive.bytes)), (say("结构", "Schema"), manifest.census.schema),
        (say("审计链头", "Audit head"), head),
        (
          say("行数", "Rows"),
          say("\(manifest.census.rows.count)表 \(rows)行", "\(rows) in \(manifest.census.rows.count) tables")
        ),
      ]
    ).print(as: form)
  }
}
