internal import Glibc

/// What a server is run with: its folder, its account, its programs.
struct ServerHost {
  let home: ClusterFolder
  let account: ServerAccount
  let binaries: ServerBinaries

  /// A server just begun; it may end again.
  struct Start {
    let pid: Int32
    let home: ClusterFolder
    let logOffset: Int

    /// The last lines it wrote.
    var log: String {
      let text = ClusterFolder.text(of: home.log, from: logOffset) ?? ""
      return text.split(separator: "\n").suffix(20).joined(separator: "\n")
    }
  }

  /// Finds account and programs for the folder, and fails, touching nothing, if the folder is not for us.
  init(of home: ClusterFolder) throws(ClusterFailure) {
    self.home = home
    let owner = try home.owner(of: home.path)
    guard geteuid() == 0 || geteuid() == owner else {
      throw .notOurs(folder: home.path, owner: owner, caller: geteuid())
    }
    let installed = ServerBinaries.installed()
    guard let newest = installed.first else { throw .noServer(searched: ServerBinaries.candidates()) }
    let made = home.madeBy
    guard let binaries = made == nil ? newest : installed.first(where: { $0.major == made }) else {
      throw .otherMajor(folder: home.path, made: made ?? "", installed: installed.map(\.major))
    }
    guard home.hasData || home.strangers.isEmpty else {
      throw .notACluster(folder: home.path, found: home.strangers)
    }
    self.binaries = binaries
    let dataOwner = home.hasData ? try home.owner(of: home.data) : owner
    guard !home.hasData || dataOwner != 0 else { throw .ownedByRoot(folder: home.path) }
    guard geteuid() == 0 || geteuid() == dataOwner else {
      throw .notOurs(folder: home.path, owner: dataOwner, caller: geteuid())
    }
    account = try ServerAccount.suited(to: dataOwner)
  }

  /// Begins a server, after making its data if there is none; does not wait for it.
  func start(settings: [String: String]) throws(ClusterFailure) -> Start {
    try claim()
    let isReachable = try run(["test", "-w", home.path]).status == 0
    let access = try FolderAccess(to: home, byPath: isReachable)
    defer { access.release() }
    if !home.hasData { try make(through: access, settings: settings) }

    let sockets = try SocketFolder.made(for: home, isReachable: isReachable, account: account)
    if ClusterFolder.size(of: home.log) > 8 << 20 { rename(home.log, home.olderLog) }
    let logOffset = ClusterFolder.size(of: home.log)

    var words = [binaries.postgres, "-D", "\(access.path)/data"]
    for (name, value) in settings.sorted(by: { $0.key < $1.key }) { words += ["-c", "\(name)=\(value)"] }
    words += ["-c", home.mark, "-c", "listen_addresses=", "-c", "port=\(SocketFolder.port)"]
    words += ["-c", "unix_socket_directories=\(sockets)", "-c", "unix_socket_permissions=0700"]
    // The shell goes at once and leaves the server to init, so that it is never our zombie.
    let script = "umask 077; \"$@\" >>\"$SERVER_LOG\" 2>&1 & echo $!"
    var environment = ["SERVER_LOG": "\(access.path)/server.log"]
    // A stale postmaster.pid may bear the number of a living stranger or of a zombie. PostgreSQL takes this number for
    // its own grandparent's, hence for stale, and still looks whether the old server's shared memory is in use.
    if let stale = home.signature { environment["PG_GRANDPARENT_PID"] = String(stale.pid) }
    let answer = try run(["sh", "-c", script, "sh"] + words, environment: environment, through: access)
    guard let pid = Int32(answer.output.prefix { $0.isNumber }) else {
      throw .notStarted(folder: home.path, log: answer.output)
    }
    return Start(pid: pid, home: home, logOffset: logOffset)
  }

  func run(
    _ words: [String], environment: [String: String] = [:], through access: FolderAccess? = nil
  ) throws(ClusterFailure) -> Command.Answer {
    try Command(words: account.prefix + words, environment: environment, third: access?.descriptor).run()
  }

  /// Gives the folder to the server's account and closes it to others.
  private func claim() throws(ClusterFailure) {
    if try home.owner(of: home.path) != account.user, lchown(home.path, account.user, account.group) != 0 {
      throw .unreachable(path: home.path, step: "chown", code: errno)
    }
    guard chmod(home.path, 0o700) == 0 else { throw .unreachable(path: home.path, step: "chmod", code: errno) }
  }
}
