internal import Glibc

/// The way by which a server comes to its folder: the path; or, where a parent (such as /root) is closed to the server's
/// account, a descriptor that we, being root, open for it.
struct FolderAccess {
  /// What the server calls the folder.
  let path: String

  /// To be handed to the server as its descriptor 3.
  let descriptor: Int32?

  init(to home: ClusterFolder, byPath: Bool) throws(ClusterFailure) {
    guard !byPath else {
      path = home.path
      descriptor = nil
      return
    }
    let opened = Glibc.open(home.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw .unreachable(path: home.path, step: "open", code: errno) }
    // Above the numbers the child's own input and output are moved to.
    descriptor = fcntl(opened, F_DUPFD_CLOEXEC, 10)
    close(opened)
    path = "/proc/self/fd/3"
  }

  func release() {
    if let descriptor { close(descriptor) }
  }
}
