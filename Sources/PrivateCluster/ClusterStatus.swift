/// What a folder holds, seen as a place for a cluster.
public enum ClusterStatus: Sendable, Equatable {
  /// No folder, an empty one, or one in which the making was cut short.
  case absent

  /// A cluster that rests and that the installed PostgreSQL can start.
  case stopped(major: String)

  /// A cluster whose server is alive; `pid` is its postmaster.
  case running(pid: Int32)

  /// A cluster that rests and whose major version is not among the installed ones.
  case otherMajor(String, installed: [String])

  /// Something else than a cluster, by the names found.
  case notACluster(found: [String])

  /// A folder this user may not look into.
  case closed
}
