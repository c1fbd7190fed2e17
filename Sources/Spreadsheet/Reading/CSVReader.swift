/// A CSV that came in: RFC 4180, its encoding and delimiter found out, every byte of it known to be text.
///
/// Lines end in CRLF, LF or CR; line ends inside quotes become `\n`; a quote inside an unquoted field stands for itself;
/// lines without any character are passed over.
public struct CSVReader: ~Copyable {
  public let encoding: CSVEncoding
  /// Whichever of the three the first line has most of outside quotes, the comma when none.
  public let delimiter: CSVDelimiter

  private let path: String
  private let limits: Limits

  public init(path: String, limits: Limits = Limits()) throws(SheetRefusal) {
    let encoding = try CSVEncoding.of(path: path, limits: limits)
    var stream = try TextStream(path: path, encoding: encoding)
    var head = ByteBuffer()
    while head.count < 1 << 16, try stream.read(to: &head) {}
    self.path = path
    self.limits = limits
    self.encoding = encoding
    delimiter = CSVReader.delimiter(of: UnsafeBufferPointer(start: UnsafePointer(head.base), count: head.count))
  }

  /// Reads the file from its first record to its last, and throws a `SheetRefusal` or whatever `row` throws.
  public mutating func read(row: (CSVRow) throws -> Void) throws {
    var stream = try TextStream(path: path, encoding: encoding)
    var parser = CSVParser(delimiter: delimiter.byte, limits: limits)
    var piece = ByteBuffer()
    var isFirst = true
    while try stream.read(to: &piece) {
      // The mark may come in pieces only from a file of fewer than three bytes.
      let hasMark =
        isFirst && piece.count >= 3 && piece.base[0] == 0xEF && piece.base[1] == 0xBB && piece.base[2] == 0xBF
      isFirst = false
      let start = hasMark ? 3 : 0
      try parser.take(UnsafeBufferPointer(start: UnsafePointer(piece.base + start), count: piece.count - start), row)
      piece.truncate(to: 0)
    }
    try parser.finish(row)
  }

  private static func delimiter(of head: UnsafeBufferPointer<UInt8>) -> CSVDelimiter {
    var counts: [CSVDelimiter: Int] = [:]
    var isQuoted = false
    for byte in head {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let found = CSVDelimiter.allCases.first(where: { $0.byte == byte }) { counts[found, default: 0] += 1 }
    }
    var best = CSVDelimiter.comma
    for candidate in CSVDelimiter.allCases where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }
}
