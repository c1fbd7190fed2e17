/// A PostgreSQL of our own in a folder: made where there is none, started where it rests, attached to where it runs.
///
/// The server listens on a unix socket only, inside a folder that no one but its owner (and root) can enter. It outlives
/// the process that opened it; a later `open` attaches to it.
public struct Cluster: Sendable {
  /// The folder of the cluster, absolute and free of symbolic links.
  public let folder: String

  /// The libpq connection string of the cluster's superuser.
  public let connectionString: String

  /// The cluster in this folder, running; made if absent, started if not running, else attached to.
  ///
  /// `settings` are PostgreSQL's own (`["fsync": "off"]`) and hold for a server started by this call; those that keep
  /// the cluster private (listening, sockets, port) cannot be overridden. May take as long as a recovery takes.
  public static func open(
    _ folder: String, settings: [String: String] = [:]
  ) throws(ClusterFailure) -> Cluster {
    let home = try ClusterFolder.reached(folder)
    let lock = try FolderLock.taken(on: home.path)
    defer { lock.release() }
    let server = try home.serve(settings: settings)
    return Cluster(folder: home.path, connectionString: server.connectionString)
  }

  /// Ends the server by a fast shutdown: sessions are broken off, nothing committed is lost. Does nothing if it rests.
  public func stop() throws(ClusterFailure) {
    let home = ClusterFolder(path: folder)
    guard home.exists else { return }
    let lock = try FolderLock.taken(on: folder)
    defer { lock.release() }
    try home.shutDown()
  }

  /// Whether the server of this folder is alive at this moment.
  public var isRunning: Bool { ClusterFolder(path: folder).postmaster != nil }

  /// What is found in the folder; changes nothing.
  public static func status(of folder: String) -> ClusterStatus {
    guard let home = ClusterFolder.found(folder) else { return .absent }
    return home.status
  }
}
