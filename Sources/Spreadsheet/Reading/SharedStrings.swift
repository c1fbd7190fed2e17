/// The texts that cells of a workbook share, end to end in one run of bytes.
struct SharedStrings: ~Copyable {
  private var bytes = ByteBuffer()
  private var ends: [UInt32] = []

  init() {}

  init(_ archive: borrowing ZipArchive, _ part: String) throws(SheetRefusal) {
    let limits = archive.limits
    var xml = try XMLScanner(try archive.open(part))
    while true {
      switch try xml.next() {
      case .finished: return
      case .start where xml.name == .si && xml.isMain:
        guard ends.count < limits.sharedStrings else { throw .tooManySharedStrings(count: ends.count + 1) }
        let start = bytes.count
        try xml.appendRuns(to: &bytes)
        let length = bytes.count - start
        if length > limits.cellLength, utf16Length(from: start) > limits.cellLength {
          throw .sharedStringTooLong(index: ends.count)
        }
        guard bytes.count <= min(limits.sharedStringBytes, Int(UInt32.max)) else {
          throw .sharedStringsTooLarge(bytes: bytes.count)
        }
        ends.append(UInt32(bytes.count))
      default: break
      }
    }
  }

  var count: Int { ends.count }

  @inline(__always)
  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return UnsafeBufferPointer(start: UnsafePointer(bytes.base + start), count: Int(ends[index]) - start)
  }

  private func utf16Length(from start: Int) -> Int {
    let text = UnsafeBufferPointer(start: UnsafePointer(bytes.base + start), count: bytes.count - start)
    return CellText.utf16Length(text)
  }
}

extension XMLScanner {
  /// Appends the texts of the element just begun, `si` or `is`, its runs joined and its phonetic readings left out.
  mutating func appendRuns(to target: inout ByteBuffer) throws(SheetRefusal) {
    let outer = depth - 1
    var isText = false
    while true {
      switch try next() {
      case .start:
        if name == .t && isMain { isText = true } else if name == .rPh { try skip() }
      case .text:
        if isText { try appendText(to: &target) }
      case .end:
        isText = false
        if depth == outer { return }
      case .finished: throw broken
      }
    }
  }
}
