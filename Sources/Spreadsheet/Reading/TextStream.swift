import Glibc

/// A text file read from its beginning and given as UTF-8, piece by piece.
struct TextStream: ~Copyable {
  private static let piece = 256 << 10

  private let file: Int32
  private let converter: iconv_t?
  /// Read and not yet converted.
  private var raw = ByteBuffer(capacity: TextStream.piece + 16)
  /// Bytes of the file before `raw`.
  private var gone = 0

  init(path: String, encoding: CSVEncoding) throws(SheetRefusal) {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .fileNotReadable(path: path, code: errno) }
    var converter: iconv_t?
    if encoding != .utf8 {
      converter = iconv_open("UTF-8", encoding.rawValue)
      // iconv reports failure as the pointer -1.
      guard converter != iconv_t(bitPattern: -1) else {
        close(file)
        throw .textEncodingUnknown(byte: 0)
      }
    }
    self.file = file
    self.converter = converter
  }

  deinit {
    if let converter { iconv_close(converter) }
    close(file)
  }

  /// Appends the next piece; false at the end.
  mutating func read(to target: inout ByteBuffer) throws(SheetRefusal) -> Bool {
    raw.reserve(TextStream.piece)
    let length = Glibc.read(file, raw.end, TextStream.piece)
    guard length >= 0 else { throw .fileNotReadable(path: "", code: errno) }
    raw.advance(length)
    let used = converter == nil ? copy(to: &target) : try convert(to: &target, isLast: length == 0)
    raw.dropFirst(used)
    gone += used
    return length > 0
  }

  private func copy(to target: inout ByteBuffer) -> Int {
    target.append(raw.base, raw.count)
    return raw.count
  }

  private func convert(to target: inout ByteBuffer, isLast: Bool) throws(SheetRefusal) -> Int {
    // No character grows more than twofold from GB18030 or UTF-16 to UTF-8.
    target.reserve(raw.count * 2 + 16)
    var source: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(raw.base).assumingMemoryBound(to: CChar.self)
    var sourceLeft = raw.count
    let room = target.capacity - target.count
    var sink: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(target.end).assumingMemoryBound(to: CChar.self)
    var sinkLeft = room
    let result = iconv(converter, &source, &sourceLeft, &sink, &sinkLeft)
    target.advance(room - sinkLeft)
    let used = raw.count - sourceLeft
    if result == -1, errno != EINVAL || isLast { throw .textEncodingUnknown(byte: gone + used) }
    if isLast, sourceLeft > 0 { throw .textEncodingUnknown(byte: gone + used) }
    return used
  }
}
