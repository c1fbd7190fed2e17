internal import Glibc

/// The user of the operating system under whom the server runs.
struct ServerAccount: Equatable {
  let user: UInt32
  let group: UInt32

  /// Ourselves; or, when we are root, the folder's owner, and `postgres` where that is root too.
  static func suited(to owner: UInt32) throws(ClusterFailure) -> ServerAccount {
    guard geteuid() == 0 else { return ServerAccount(user: geteuid(), group: getegid()) }
    if owner != 0 { return ServerAccount(user: owner, group: group(of: owner) ?? owner) }
    guard let entry = getpwnam("postgres")?.pointee else { throw .noAccount }
    return ServerAccount(user: entry.pw_uid, group: entry.pw_gid)
  }

  var isOurs: Bool { geteuid() == user }

  /// What stands before a command so that it runs under this account, and in a folder open to it.
  var prefix: [String] {
    let place = ["env", "-C", "/"]
    return isOurs ? place : place + ["setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups", "--"]
  }

  static func name(of user: UInt32) -> String? { getpwuid(user).map { String(cString: $0.pointee.pw_name) } }

  private static func group(of user: UInt32) -> UInt32? { getpwuid(user)?.pointee.pw_gid }
}
