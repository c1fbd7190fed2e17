internal import Glibc

/// PostgreSQL's own programs that write a database into a file and read it back (备份程序): `pg_dump` and `pg_restore`.
public struct Archivist: Sendable {
  /// The folder of the programs.
  public let folder: String

  /// The programs of this major version; where they are not installed, of the next newer one.
  ///
  /// Throws `noArchivist` where there are none.
  public static func of(major: Int) throws(ClusterFailure) -> Archivist {
    let folders = ServerBinaries.candidates().filter { access("\($0)/pg_dump", X_OK) == 0 }
    let found = folders.compactMap { folder in version(in: folder).map { (major: $0, folder: folder) } }
      .filter { $0.major >= major }.min { $0.major < $1.major }
    guard let found else { throw .noArchivist(major: major, searched: ServerBinaries.candidates()) }
    return Archivist(folder: found.folder)
  }

  /// Writes a database into a file that is there already, as one snapshot sees it.
  ///
  /// `database` holds no secret, because other users of the machine see it; the environment may.
  public func dump(
    _ database: String, environment: [String: String], snapshot: String, to path: String
  ) throws(ClusterFailure) {
    try run(
      [
        "pg_dump", "--format=custom", "--snapshot=\(snapshot)", "--no-unlogged-table-data", "--no-password",
        "--file=\(path)", "--dbname=\(database)",
      ], environment)
  }

  /// Reads a file into a database, in one transaction: all of it or nothing. All will be the connecting role's.
  public func restore(
    _ path: String, into database: String, environment: [String: String]
  ) throws(ClusterFailure) {
    try run(
      [
        "pg_restore", "--single-transaction", "--exit-on-error", "--no-owner", "--no-password", "--dbname=\(database)",
        path,
      ], environment)
  }

  private func run(_ words: [String], _ environment: [String: String]) throws(ClusterFailure) {
    let answer = try Command(words: ["\(folder)/\(words[0])"] + words.dropFirst(), environment: environment).run()
    guard answer.status == 0 else { throw .notArchived(program: words[0], output: answer.output) }
  }

  private static func version(in folder: String) -> Int? {
    // "pg_dump (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)"
    guard let answer = try? Command(words: ["\(folder)/pg_dump", "--version"]).run(), answer.status == 0 else {
      return nil
    }
    return answer.output.split(separator: " ").dropFirst(2).first.flatMap { Int($0.prefix { $0.isNumber }) }
  }
}
