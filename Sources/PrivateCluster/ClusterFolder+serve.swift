internal import Glibc

extension ClusterFolder {
  /// The server of this folder, accepting connections. To be called under the folder's lock.
  func serve(settings: [String: String]) throws(ClusterFailure) -> PostmasterFile {
    let deadline = Deadline(seconds: ClusterFolder.patience)
    let retries = Deadline(seconds: 15)
    var host: ServerHost?
    var started: ServerHost.Start?
    while true {
      if let server = postmaster {
        if server.isReady, SocketFolder.answers(at: server.socketPath) { return server }
        guard !deadline.isPast else {
          throw .notReady(folder: path, pid: server.pid, seconds: deadline.seconds)
        }
      } else if let pid = started?.pid, ProcessRecord(pid: pid)?.isAlive == true {
        // Between its birth and its first word in postmaster.pid.
        guard !deadline.isPast else { throw .notReady(folder: path, pid: pid, seconds: deadline.seconds) }
      } else {
        if let started {
          let log = started.log
          // The last server's children may outlive it by a moment and hold its shared memory.
          let passes = log.contains("shared memory") || log.contains("lock file")
          guard passes, !retries.isPast else { throw .notStarted(folder: path, log: log) }
        }
        if host == nil { host = try ServerHost(of: self) }
        started = try host?.start(settings: settings)
      }
      deadline.pause()
    }
  }

  /// Ends the server of this folder, if there is one. To be called under the folder's lock.
  func shutDown() throws(ClusterFailure) {
    guard let server = postmaster else { return }
    guard kill(server.pid, SIGINT) == 0 || errno == ESRCH else {
      throw .notSignalled(pid: server.pid, code: errno)
    }
    let deadline = Deadline(seconds: ClusterFolder.patience)
    while ProcessRecord(pid: server.pid)?.isAlive == true {
      guard !deadline.isPast else {
        throw .notStopped(folder: path, pid: server.pid, seconds: deadline.seconds)
      }
      deadline.pause()
    }
    SocketFolder.tidy(server.socketFolder, of: self)
  }
}
