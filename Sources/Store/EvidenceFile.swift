internal import Glibc

/// A file on its way in, read whole within bounds (提交的文件).
public enum EvidenceFile {
  /// The bytes of a plain file of at most so many; a larger one is refused before it is read.
  public static func read(_ path: String, limit: Int) throws(EvidenceRefusal) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(name: path, bytes: size, limit: limit) }
    do {
      // One byte more, so that a file that grows is seen.
      let bytes = try contents(of: file, atMost: size + 1)
      guard bytes.count == size else { throw EvidenceRefusal.changing(path: path) }
      return bytes
    } catch let failure as IOFailure {
      throw .unreadable(path: path, code: failure.code)
    } catch {
      throw .changing(path: path)
    }
  }

  /// `errno`, kept before anything else sets it.
  struct IOFailure: Error { let code: Int32 }

  /// What can be read of an open file, up to so many bytes.
  static func contents(of file: Int32, atMost size: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Glibc.read(file, buffer.baseAddress! + count, size - count)
        if read == 0 { return }
        if read < 0 {
          if errno == EINTR { continue }
          throw IOFailure(code: errno)
        }
        count += read
      }
    }
  }
}
