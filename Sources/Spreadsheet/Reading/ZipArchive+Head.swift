import Glibc

extension ZipArchive {
  /// Tells a zip archive from what people send in its place, by the first bytes.
  static func checkHead(_ path: String, _ limits: Limits) throws(SheetRefusal) {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .fileNotReadable(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .fileNotReadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .fileNotReadable(path: path, code: EINVAL) }
    guard status.st_size > 0 else { throw .fileEmpty }
    guard status.st_size <= limits.fileBytes else { throw .fileTooLarge(bytes: Int(status.st_size)) }
    var head = [UInt8](repeating: 0, count: 8)
    let length = pread(file, &head, 8, 0)
    guard length >= 4 else { throw .notAWorkbook }
    if head == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] {
      throw names("EncryptedPackage", in: file) ? .encrypted : .oldXls
    }
    guard head[0] == 0x50, head[1] == 0x4B, head[2] == 3 || head[2] == 5 || head[2] == 7 else { throw .notAWorkbook }
  }

  /// Whether an OLE file names a stream so: the name stands in its directory in UTF-16, wherever that is.
  private static func names(_ stream: String, in file: Int32) -> Bool {
    let wanted = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    var offset = 0
    while true {
      let length = pread(file, &chunk, chunk.count, offset)
      guard length >= wanted.count else { return false }
      let isHere = chunk.withUnsafeBufferPointer {
        UnsafeBufferPointer(rebasing: $0[..<length]).offset(of: wanted) != nil
      }
      if isHere { return true }
      offset += length - wanted.count + 1
    }
  }
}
