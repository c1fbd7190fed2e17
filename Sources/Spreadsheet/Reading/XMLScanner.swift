/// A strict reader of the XML that workbooks are made of, over bytes inflated piece by piece.
///
/// UTF-8 only, no document type, no entities but the five of XML; tags must balance. Names are read without their
/// prefix; `isMain` says whether an element has the root's prefix, and so the root's namespace.
struct XMLScanner: ~Copyable {
  enum Event { case start, end, text, finished }

  /// Bytes one tag, text, comment or instruction may have.
  static let longestToken = 1 << 20
  static let deepest = 64
  static let mostAttributes = 64

  private(set) var stream: PartStream
  private var buffer = ByteBuffer(capacity: (256 << 10) + 1)
  /// Where the next token begins.
  private(set) var position = 0
  /// Bytes of the part that have left the buffer.
  private var gone = 0
  private var isStreamAtEnd = false
  private var opened: [UInt64] = []
  private var owesEnd = false
  private var rootPrefix: UInt64?

  /// Of the tag just read.
  private(set) var name = XMLName(key: 0)
  private(set) var isMain = false
  private(set) var attributes: [XMLAttribute] = []
  /// Of the text just read.
  private var textStart = 0
  private var textEnd = 0
  private var isRaw = false

  init(_ stream: consuming PartStream) throws(SheetRefusal) {
    self.stream = stream
    attributes.reserveCapacity(XMLScanner.mostAttributes)
    opened.reserveCapacity(XMLScanner.deepest)
    while buffer.count < 4, try refill() {}
    let head = (0..<min(4, buffer.count)).map { buffer.base[$0] }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    } else if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || head.contains(0) {
      throw .encodingNotUTF8(part: part)
    }
  }

  var part: String { stream.name }
  var depth: Int { opened.count }
  var bytes: UnsafeMutablePointer<UInt8> { buffer.base }

  var broken: SheetRefusal { .xmlBroken(part: part, byte: gone + position) }

  /// The next tag or text; an element without content gives a start and an end.
  mutating func next() throws(SheetRefusal) -> Event {
    if owesEnd {
      owesEnd = false
      opened.removeLast()
      return .end
    }
    while true {
      if position == buffer.count, try !refill() {
        guard opened.isEmpty, rootPrefix != nil else { throw broken }
        return .finished
      }
      if bytes[position] != 0x3C {
        if try readText() { return .text }
        continue
      }
      while buffer.count - position < 2 { guard try refill() else { throw broken } }
      switch bytes[position + 1] {
      case 0x2F:
        try readEndTag()
        return .end
      case 0x3F: try skipInstruction()
      case 0x21: if try readDeclaration() { return .text }
      default:
        try readStartTag()
        return .start
      }
    }
  }

  /// Passes over the element whose start was just read.
  mutating func skip() throws(SheetRefusal) {
    let outer = depth - 1
    while true {
      if case .end = try next(), depth == outer { return }
    }
  }

  var available: Int { buffer.count - position }
  var textRange: Range<Int> { textStart..<textEnd }
  var isTextRaw: Bool { isRaw }
  var isTextBlank: Bool { (textStart..<textEnd).allSatisfy { XMLScanner.isSpace(bytes[$0]) } }

  func offset(of index: Int) -> Int { gone + index }

  mutating func consume(_ length: Int) { position += length }

  mutating func setText(from start: Int, length: Int) {
    (textStart, textEnd, isRaw) = (start, start + length, false)
    position = textEnd
  }

  mutating func setRawText(from offset: Int, length: Int, consuming whole: Int) {
    (textStart, textEnd, isRaw) = (position + offset, position + offset + length, true)
    position += whole
  }

  /// Inflates more; false at the end of the part. The bytes before the current token go.
  mutating func refill() throws(SheetRefusal) -> Bool {
    guard !isStreamAtEnd else { return false }
    if position > 0 {
      buffer.dropFirst(position)
      gone += position
      position = 0
    }
    guard buffer.count <= XMLScanner.longestToken else { throw .xmlTokenTooLong(part: part, byte: gone) }
    buffer.reserve(128 << 10)
    let read = try stream.read(into: buffer.end, capacity: buffer.capacity - buffer.count - 1)
    buffer.advance(read)
    // XML has no byte 0, so one after the last byte ends every loop below.
    buffer.end.pointee = 0
    isStreamAtEnd = read == 0
    return read > 0
  }
}

// MARK: - Tags

extension XMLScanner {
  private mutating func readEndTag() throws(SheetRefusal) {
    while true {
      var p = position + 2
      let (local, whole) = XMLScanner.readName(bytes, &p)
      while XMLScanner.isSpace(bytes[p]) { p += 1 }
      if bytes[p] == 0x3E {
        guard opened.last == whole else { throw broken }
        opened.removeLast()
        name = local
        position = p + 1
        return
      }
      guard p == buffer.count, try refill() else { throw broken }
    }
  }

  private mutating func readStartTag() throws(SheetRefusal) {
    while try !parseStartTag() { guard try refill() else { throw broken } }
  }

  /// False when the tag's end is not in the buffer yet.
  private mutating func parseStartTag() throws(SheetRefusal) -> Bool {
    let bytes = bytes
    var p = position + 1
    let first = p
    let (local, whole) = XMLScanner.readName(bytes, &p)
    guard p > first else { return try more(p) }
    attributes.removeAll(keepingCapacity: true)
    while true {
      let before = p
      while XMLScanner.isSpace(bytes[p]) { p += 1 }
      let byte = bytes[p]
      if byte == 0x3E { break }
      if byte == 0x2F {
        if bytes[p + 1] == 0x3E {
          owesEnd = true
          p += 1
          break
        }
        return try more(p + 1)
      }
      guard p > before, byte != 0 else { return try more(p) }
      let nameStart = p
      let (attribute, _) = XMLScanner.readName(bytes, &p)
      guard p > nameStart else { return try more(p) }
      while XMLScanner.isSpace(bytes[p]) { p += 1 }
      guard bytes[p] == 0x3D else { return try more(p) }
      p += 1
      while XMLScanner.isSpace(bytes[p]) { p += 1 }
      let quote = bytes[p]
      guard quote == 0x22 || quote == 0x27 else { return try more(p) }
      p += 1
      let start = p
      while bytes[p] != quote {
        if bytes[p] == 0 || bytes[p] == 0x3C { return try more(p) }
        p += 1
      }
      guard attributes.count < XMLScanner.mostAttributes else { throw broken }
      attributes.append(XMLAttribute(name: attribute, start: start, end: p))
      p += 1
    }
    try open(local, whole)
    position = p + 1
    return true
  }

  /// Tells an unfinished tag, which needs more bytes, from a broken one.
  private func more(_ p: Int) throws(SheetRefusal) -> Bool {
    guard p >= buffer.count else { throw broken }
    return false
  }

  private mutating func open(_ local: XMLName, _ whole: UInt64) throws(SheetRefusal) {
    guard depth < XMLScanner.deepest else { throw .xmlTooDeep(part: part, byte: gone + position) }
    let prefix = whole ^ local.key
    if depth == 0 {
      guard rootPrefix == nil else { throw broken }
      rootPrefix = prefix
    }
    name = local
    isMain = prefix == rootPrefix
    opened.append(whole)
  }

  /// The local name at `p`, and a number for prefix and local name together, whose prefix alone is `whole ^ local`.
  @inline(__always)
  private static func readName(_ bytes: UnsafeMutablePointer<UInt8>, _ p: inout Int) -> (XMLName, whole: UInt64) {
    var key: UInt64 = 0
    var prefix: UInt64 = 0
    while true {
      let byte = bytes[p]
      if byte == 0x3A {
        prefix = key &* 0x9E37_79B9_7F4A_7C15
        key = 0
      } else if byte > 0x3F || (byte >= 0x30 && byte < 0x3A) || byte == 0x2D || byte == 0x2E {
        key = XMLName.fold(key, byte)
      } else {
        return (XMLName(key: key), key ^ prefix)
      }
      p += 1
    }
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
