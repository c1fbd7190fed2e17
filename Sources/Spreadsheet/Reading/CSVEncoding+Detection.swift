import Glibc

extension CSVEncoding {
  /// The encoding of a file: by its mark, else UTF-8 if every byte of it is that, else GB18030 if every byte is that.
  static func of(path: String, limits: Limits) throws(SheetRefusal) -> CSVEncoding {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .fileNotReadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .fileNotReadable(path: path, code: EINVAL) }
    guard status.st_size > 0 else { throw .fileEmpty }
    guard status.st_size <= limits.fileBytes else { throw .fileTooLarge(bytes: Int(status.st_size)) }

    guard let fault = try firstFault(path) else { return .utf8 }
    if fault.hasUTF16Mark {
      try goThrough(path, .utf16)
      return .utf16
    }
    do throws(SheetRefusal) {
      try goThrough(path, .gb18030)
      return .gb18030
    } catch {
      // What is neither is more likely a UTF-8 file with one bad byte if it was UTF-8 for longer.
      if case .textEncodingUnknown(let byte) = error { throw .textEncodingUnknown(byte: max(byte, fault.byte)) }
      throw error
    }
  }

  private static func goThrough(_ path: String, _ encoding: CSVEncoding) throws(SheetRefusal) {
    var stream = try TextStream(path: path, encoding: encoding)
    var piece = ByteBuffer()
    while try stream.read(to: &piece) { piece.truncate(to: 0) }
  }

  /// The first byte that is not UTF-8, and whether the file begins with the mark of UTF-16.
  private static func firstFault(_ path: String) throws(SheetRefusal) -> (byte: Int, hasUTF16Mark: Bool)? {
    var stream = try TextStream(path: path, encoding: .utf8)
    var bytes = ByteBuffer()
    var gone = 0
    var isOpen = true
    while isOpen {
      isOpen = try stream.read(to: &bytes)
      let piece = UnsafeBufferPointer(start: UnsafePointer(bytes.base), count: bytes.count)
      let hasMark =
        gone == 0 && bytes.count >= 2 && (piece[0] == 0xFF && piece[1] == 0xFE || piece[0] == 0xFE && piece[1] == 0xFF)
      if hasMark { return (0, true) }
      var at = 0
      while at < piece.count {
        if piece[at] < 0x80 {
          at += 1
        } else if let length = XMLText.scalarLength(piece, at) {
          at += length
        } else if isOpen && piece.count - at < 4 {
          break
        } else {
          return (gone + at, false)
        }
      }
      bytes.dropFirst(at)
      gone += at
    }
    return nil
  }
}
