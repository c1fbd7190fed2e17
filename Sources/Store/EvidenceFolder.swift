internal import Glibc

/// The folder that evidence lies in (材料文件夹): `ab/cd/<digest>`, for its owner's eyes alone.
///
/// A file stands under its name whole or not at all; what was put there once is not written again while it is sound.
struct EvidenceFolder {
  let path: String

  /// Makes the folder where there is none; one that others may look into is refused.
  func make() throws(EvidenceRefusal) {
    guard path.hasPrefix("/") else { throw .folderNotAbsolute(path) }
    try make(path)
    var status = stat()
    guard stat(path, &status) == 0 else { throw .folderNotWritable(path: path, code: errno) }
    guard status.st_mode & 0o077 == 0 else {
      throw .folderOpenToOthers(path: path, mode: status.st_mode & 0o7777)
    }
    guard access(path, R_OK | W_OK | X_OK) == 0 else { throw .folderNotWritable(path: path, code: errno) }
  }

  func place(of digest: String) -> String {
    "\(path)/\(digest.prefix(2))/\(digest.dropFirst(2).prefix(2))/\(digest)"
  }

  /// Puts the bytes in their place, unless they are there already.
  func keep(_ bytes: [UInt8], as digest: String) throws(EvidenceRefusal) {
    if (try? read(digest)) != nil { return }
    let place = place(of: digest)
    let folder = String(place.dropLast(digest.count + 1))
    try make(String(folder.dropLast(3)))
    try make(folder)
    var chance = SystemRandomNumberGenerator()
    let draft = "\(folder)/.\(String(chance.next(), radix: 36)).part"
    let file = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .folderNotWritable(path: draft, code: errno) }
    let code = write(bytes, to: file)
    close(file)
    guard code == 0 else {
      unlink(draft)
      throw .folderNotWritable(path: draft, code: code)
    }
    guard rename(draft, place) == 0 else {
      let code = errno
      unlink(draft)
      throw .folderNotWritable(path: place, code: code)
    }
    for folder in [folder, String(folder.dropLast(3)), path] { sync(folder) }
  }

  /// The bytes that were kept; throws when they are not there or not the same.
  func read(_ digest: String) throws(EvidenceFault) -> [UInt8] {
    let place = place(of: digest)
    let file = open(place, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      let code = errno
      if code == ENOENT { throw .missing(sha256: digest, place: place) }
      throw .unreadable(sha256: digest, place: place, code: code)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(sha256: digest, place: place, code: errno) }
    let bytes: [UInt8]
    do { bytes = try EvidenceFile.contents(of: file, atMost: Int(status.st_size)) } catch {
      throw .unreadable(sha256: digest, place: place, code: (error as? EvidenceFile.IOFailure)?.code ?? EIO)
    }
    let found = Store.sha256(bytes)
    guard found == digest else { throw .changed(sha256: digest, place: place, found: found) }
    return bytes
  }

  /// 0, or `errno`.
  private func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(file, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        written += count
      }
      return fsync(file) == 0 ? 0 : errno
    }
  }

  private func make(_ folder: String) throws(EvidenceRefusal) {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .folderNotWritable(path: folder, code: errno)
    }
  }

  private func sync(_ folder: String) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
