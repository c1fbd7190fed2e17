/// Why a cluster cannot be had, each cause with what its cure needs to know.
public enum ClusterFailure: Error, Equatable {
  /// The path is empty or holds a NUL.
  case badPath(String)

  /// A system call on a path failed; `code` is errno.
  case unreachable(path: String, step: String, code: Int32)

  /// The folder belongs to another user, and we are not root.
  case notOurs(folder: String, owner: UInt32, caller: UInt32)

  /// The cluster's files belong to root, under whom PostgreSQL refuses to run.
  case ownedByRoot(folder: String)

  /// The folder holds something else; nothing in it was touched.
  case notACluster(folder: String, found: [String])

  /// The folder was made by a major version that is not installed; nothing in it was touched.
  case otherMajor(folder: String, made: String, installed: [String])

  /// No PostgreSQL server is installed.
  case noServer(searched: [String])

  /// We are root and there is no user under whom the server may run.
  case noAccount

  /// The short folder meant for the socket belongs to someone else or stands open.
  case socketFolderTaken(path: String, owner: UInt32)

  /// Another process is opening or stopping this cluster and does not come to an end.
  case busy(folder: String, seconds: Int)

  /// A program could not be started; `code` is errno.
  case notSpawned(program: String, code: Int32)

  /// `initdb` failed; `output` is what it said.
  case notMade(folder: String, output: String)

  /// The server ended before it was ready; `log` is what it said.
  case notStarted(folder: String, log: String)

  /// The server lives but does not accept connections.
  case notReady(folder: String, pid: Int32, seconds: Int)

  /// The server could not be told to stop; `code` is errno.
  case notSignalled(pid: Int32, code: Int32)

  /// The server was told to stop and still lives.
  case notStopped(folder: String, pid: Int32, seconds: Int)

  /// No `pg_dump` of the server's major version, or newer, is installed.
  case noArchivist(major: Int, searched: [String])

  /// `pg_dump` or `pg_restore` failed; `output` is what it said.
  case notArchived(program: String, output: String)
}
