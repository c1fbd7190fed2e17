/// What a server writes of itself into `postmaster.pid`.
struct PostmasterFile: Equatable {
  let pid: Int32
  let port: String
  let socketFolder: String

  /// "starting", "ready", "standby" or "stopping".
  let condition: String

  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, let pid = Int32(first), pid != 0 else { return nil }
    // A single-user backend signs with a negative number.
    self.pid = abs(pid)
    port = lines.count > 3 ? String(lines[3]) : ""
    socketFolder = lines.count > 4 ? String(lines[4]) : ""
    condition = lines.count > 7 ? String(lines[7].prefix { $0 != " " }) : ""
  }

  var socketPath: String { "\(socketFolder)/.s.PGSQL.\(port)" }

  var isReady: Bool { condition == "ready" || condition == "standby" }

  /// The libpq connection string of the superuser.
  var connectionString: String {
    var host = ""
    for character in socketFolder {
      if character == "'" || character == "\\" { host.append("\\") }
      host.append(character)
    }
    return "host='\(host)' port=\(port) user=\(ClusterFolder.superuser) dbname=postgres"
  }
}
