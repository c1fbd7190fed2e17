internal import Glibc

/// The folder of a cluster: its `data`, the folder `s` of its socket, and its `server.log`.
struct ClusterFolder {
  /// Absolute and free of symbolic links.
  let path: String

  static let superuser = "postgres"

  /// How long a server may take to become ready or to end, in seconds; a recovery is long, a start is not.
  static let patience = 300

  var data: String { "\(path)/data" }

  /// Where the data is made; it becomes `data` only when whole.
  var draft: String { "\(path)/data.new" }

  var sockets: String { "\(path)/s" }
  var log: String { "\(path)/server.log" }
  var olderLog: String { "\(path)/server.log.1" }

  /// The server's argument by which its process can be told from those of other clusters.
  var mark: String { "private_cluster.folder=\(path)" }

  /// The folder if there is one; nothing is made.
  static func found(_ path: String) -> ClusterFolder? { resolved(path).map { ClusterFolder(path: $0) } }

  /// The folder, made with its parents where they are absent.
  static func reached(_ path: String) throws(ClusterFailure) -> ClusterFolder {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .badPath(path) }
    if let home = found(path) { return home }
    var made = path.hasPrefix("/") ? "/" : ""
    let names = path.split(separator: "/")
    for (index, name) in names.enumerated() {
      made += (made.isEmpty || made == "/" ? "" : "/") + name
      let isLast = index == names.count - 1
      guard mkdir(made, isLast ? 0o700 : 0o755) != 0 else {
        // Whatever umask root has: the server's account must come through.
        if geteuid() == 0, !isLast { chmod(made, 0o755) }
        continue
      }
      let code = errno
      guard code == EEXIST || access(made, F_OK) == 0 else { throw .unreachable(path: made, step: "mkdir", code: code) }
    }
    guard let home = found(path) else { throw .unreachable(path: path, step: "realpath", code: errno) }
    return home
  }

  var exists: Bool { access(path, F_OK) == 0 }

  /// The major version that made the data; also that of a data folder handed to us bare.
  var madeBy: String? {
    let text = ClusterFolder.text(of: "\(data)/PG_VERSION") ?? ClusterFolder.text(of: "\(path)/PG_VERSION")
    return text?.split { $0 == "\n" || $0 == " " }.first.map(String.init)
  }

  var hasData: Bool { access("\(data)/PG_VERSION", F_OK) == 0 }

  /// What the folder holds that is not of our making.
  var strangers: [String] {
    let ours: Set = ["data.new", "s", "server.log", "server.log.1", "lost+found"]
    return (ClusterFolder.names(in: path) ?? []).filter { !ours.contains($0) }.sorted()
  }

  /// What the server says of itself, if it is alive.
  var postmaster: PostmasterFile? {
    guard let file = signature, let process = ProcessRecord(pid: file.pid), process.serves(self) else { return nil }
    return file
  }

  /// What the last server left in `postmaster.pid`, alive or not.
  var signature: PostmasterFile? { ClusterFolder.text(of: "\(data)/postmaster.pid").flatMap(PostmasterFile.init) }

  var status: ClusterStatus {
    guard access(path, R_OK | X_OK) == 0 else { return exists ? .closed : .absent }
    if let postmaster { return .running(pid: postmaster.pid) }
    guard let madeBy else { return strangers.isEmpty ? .absent : .notACluster(found: strangers) }
    let installed = ServerBinaries.installed().map(\.major)
    guard installed.contains(madeBy) else { return .otherMajor(madeBy, installed: installed) }
    return hasData ? .stopped(major: madeBy) : .notACluster(found: strangers)
  }

  /// The user the folder belongs to.
  func owner(of path: String) throws(ClusterFailure) -> UInt32 {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { throw .unreachable(path: path, step: "stat", code: errno) }
    return facts.st_uid
  }
}
