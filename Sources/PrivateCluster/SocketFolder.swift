internal import Glibc

/// The folder of a server's socket: within the cluster's own where the path is short enough, else a short one beside.
enum SocketFolder {
  static let port = "5432"

  /// What `sockaddr_un` holds, without the closing zero.
  private static let longest = 107

  /// The folder, made and closed to all but the server's account.
  ///
  /// `isReachable` is false where the account cannot come to the cluster's folder by its path.
  static func made(for home: ClusterFolder, isReachable: Bool, account: ServerAccount) throws(ClusterFailure) -> String
  {
    let folder = isReachable && fits(home.sockets) ? home.sockets : short(for: home)
    if mkdir(folder, 0o700) == 0 {
      guard account.isOurs || lchown(folder, account.user, account.group) == 0 else {
        throw .unreachable(path: folder, step: "chown", code: errno)
      }
    } else if errno != EEXIST {
      throw .unreachable(path: folder, step: "mkdir", code: errno)
    }
    var facts = stat()
    guard lstat(folder, &facts) == 0 else { throw .unreachable(path: folder, step: "stat", code: errno) }
    guard facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == account.user, facts.st_mode & 0o077 == 0 else {
      throw .socketFolderTaken(path: folder, owner: facts.st_uid)
    }
    // Left by a killed server; its lock file may name a number that a stranger bears today.
    unlink("\(folder)/.s.PGSQL.\(port)")
    unlink("\(folder)/.s.PGSQL.\(port).lock")
    return folder
  }

  /// Whether a server answers there.
  ///
  /// A connection alone proves nothing: the kernel accepts it for a server that is being killed. So it is asked whether
  /// it speaks TLS, the one question that needs no name.
  static func answers(at path: String) -> Bool {
    guard path.utf8.count <= longest else { return false }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    guard isConnected else { return false }
    var limit = timeval(tv_sec: 2, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let question: [UInt8] = [0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]
    var answer: UInt8 = 0
    return send(descriptor, question, question.count, Int32(MSG_NOSIGNAL)) == question.count
      && recv(descriptor, &answer, 1, 0) == 1
  }

  /// Whether server and clients alike can name the folder: the server splits its list at commas, libpq its hosts.
  private static func fits(_ folder: String) -> Bool {
    "\(folder)/.s.PGSQL.\(port)".utf8.count <= longest && !folder.contains { $0 == "," || $0 == "\"" || $0.isNewline }
  }

  /// Removes the short folder of a server that has ended; any other is left.
  static func tidy(_ folder: String, of home: ClusterFolder) {
    if folder.hasSuffix("/\(shortName(for: home))") { rmdir(folder) }
  }

  /// In /run where we may write there, for no one can squat in it.
  private static func short(for home: ClusterFolder) -> String {
    let base = geteuid() == 0 && access("/run", W_OK) == 0 ? "/run" : "/tmp"
    return "\(base)/\(shortName(for: home))"
  }

  /// The same for the same folder at all times.
  private static func shortName(for home: ClusterFolder) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in home.path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return "pg-\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }
}
