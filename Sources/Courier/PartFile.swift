internal import Glibc

/// A file that is not whole yet, under a name of its own beside the one it will have (未完成的文件).
final class PartFile {
  private let path: String
  private let part: String
  private var descriptor: Int32

  /// Throws `CourierFailure.unwritable`.
  init(_ path: String) throws(CourierFailure) {
    self.path = path
    part = "\(path).\(String(UInt64.random(in: .min ... .max), radix: 36)).part"
    descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(part)
  }

  func write(_ piece: UnsafeRawBufferPointer) throws(CourierFailure) {
    var rest = piece[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        throw .unwritable(path: path, code: count < 0 ? errno : EIO)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives it its name.
  func finish() throws(CourierFailure) {
    guard fsync(descriptor) == 0, rename(part, path) == 0 else { throw .unwritable(path: path, code: errno) }
    close(descriptor)
    descriptor = -1
  }
}
