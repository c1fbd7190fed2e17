internal import Glibc

/// An installed PostgreSQL server: the folder of its programs and its major version.
struct ServerBinaries {
  let folder: String
  let major: String

  var initdb: String { "\(folder)/initdb" }
  var postgres: String { "\(folder)/postgres" }

  /// All that are installed: the one `pg_config` names first, then the packaged ones, newest first, then the path's.
  static func installed() -> [ServerBinaries] {
    var seen: Set<String> = []
    return candidates().compactMap { candidate in
      guard let folder = ClusterFolder.resolved(candidate), seen.insert(folder).inserted,
        access("\(folder)/initdb", X_OK) == 0, let major = major(in: folder)
      else { return nil }
      return ServerBinaries(folder: folder, major: major)
    }
  }

  /// Where `installed` looks.
  static func candidates() -> [String] {
    var folders: [String] = []
    if let answer = try? Command(words: ["pg_config", "--bindir"]).run(), answer.status == 0 {
      folders += answer.output.split(separator: "\n").map(String.init)
    }
    let packaged = (ClusterFolder.names(in: "/usr/lib/postgresql") ?? [])
      .sorted { (Double($0) ?? 0) > (Double($1) ?? 0) }
      .map { "/usr/lib/postgresql/\($0)/bin" }
    return folders + packaged + ["/usr/local/pgsql/bin"] + Command.searchPath
  }

  private static func major(in folder: String) -> String? {
    // "postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)"
    guard let answer = try? Command(words: ["\(folder)/postgres", "--version"]).run(), answer.status == 0,
      let number = answer.output.split(separator: " ").dropFirst(2).first
    else { return nil }
    let parts = number.split { !$0.isNumber }
    // Before 10 a major version had two numbers.
    return (Int(parts.first ?? "") ?? 0) < 10 ? parts.prefix(2).joined(separator: ".") : parts.first.map(String.init)
  }
}
