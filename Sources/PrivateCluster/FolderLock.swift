internal import Glibc

/// The right to make, start or stop the cluster of a folder: an advisory lock on the folder itself.
///
/// The kernel takes it back when its holder dies, and the folder needs no file for it.
struct FolderLock {
  private let descriptor: Int32

  static func taken(on folder: String) throws(ClusterFailure) -> FolderLock {
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      let owner = try ClusterFolder(path: folder).owner(of: folder)
      if code == EACCES, owner != geteuid() { throw .notOurs(folder: folder, owner: owner, caller: geteuid()) }
      throw .unreachable(path: folder, step: "open", code: code)
    }
    // Longer than the longest thing done under the lock: a recovery.
    let deadline = Deadline(seconds: ClusterFolder.patience + 60)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else {
        close(descriptor)
        throw .unreachable(path: folder, step: "flock", code: code)
      }
      guard !deadline.isPast else {
        close(descriptor)
        throw .busy(folder: folder, seconds: deadline.seconds)
      }
      deadline.pause()
    }
    return FolderLock(descriptor: descriptor)
  }

  func release() { close(descriptor) }
}
