@testable import Spreadsheet

/// The parts of an archive as text, for a look inside.
struct ZipArchiveText {
  private let path: String

  init(_ path: String) throws { self.path = path }

  func text(_ part: String) throws -> String {
    let archive = try ZipArchive(path: path, limits: Limits())
    var stream = try archive.open(part)
    var buffer = ByteBuffer(capacity: 1 << 20)
    while true {
      buffer.reserve(1 << 16)
      let read = try stream.read(into: buffer.end, capacity: 1 << 16)
      if read == 0 { break }
      buffer.advance(read)
    }
    return String(decoding: UnsafeBufferPointer(start: buffer.base, count: buffer.count), as: UTF8.self)
  }
}
