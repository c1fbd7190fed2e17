import Glibc

extension XMLScanner {
  /// Reads up to the next `<`; false when it is nothing but space outside the root.
  mutating func readText() throws(SheetRefusal) -> Bool {
    while true {
      if let end = memchr(bytes + position, 0x3C, available) {
        setText(from: position, length: end.assumingMemoryBound(to: UInt8.self) - (bytes + position))
        break
      }
      guard try refill() else {
        setText(from: position, length: available)
        break
      }
    }
    guard depth == 0 else { return true }
    guard isTextBlank else { throw broken }
    return false
  }

  /// Passes over `<?…?>`; an XML declaration must not name another encoding than UTF-8.
  mutating func skipInstruction() throws(SheetRefusal) {
    let length = try find([0x3F, 0x3E], after: 2)
    let text = String(decoding: UnsafeBufferPointer(start: bytes + position, count: length), as: UTF8.self)
    if text.hasPrefix("<?xml "), let at = text.range(of: "encoding") {
      let value = text[at...].split(whereSeparator: { $0 == "\"" || $0 == "'" }).dropFirst().first ?? ""
      guard ["utf-8", "us-ascii"].contains(value.lowercased()) else { throw .encodingNotUTF8(part: part) }
    }
    consume(length)
  }

  /// Reads `<!…`: passes over a comment, gives a CDATA section as text, refuses a document type.
  mutating func readDeclaration() throws(SheetRefusal) -> Bool {
    while available < 9 { guard try refill() else { break } }
    if starts(with: "<!--") {
      consume(try find([0x2D, 0x2D, 0x3E], after: 4))
      return false
    }
    if starts(with: "<![CDATA[") {
      let length = try find([0x5D, 0x5D, 0x3E], after: 9)
      guard depth > 0 else { throw broken }
      setRawText(from: 9, length: length - 12, consuming: length)
      return true
    }
    if starts(with: "<!DOCTYPE") || starts(with: "<!ENTITY") { throw .documentType(part: part) }
    throw broken
  }

  /// Bytes from the token's first to the end of the mark that closes it.
  private mutating func find(_ mark: [UInt8], after start: Int) throws(SheetRefusal) -> Int {
    while true {
      if available >= start {
        let rest = UnsafeBufferPointer(start: UnsafePointer(bytes + position + start), count: available - start)
        if let offset = rest.offset(of: mark) { return start + offset + mark.count }
      }
      guard try refill() else { throw broken }
    }
  }

  private func starts(with text: StaticString) -> Bool {
    available >= text.utf8CodeUnitCount && memcmp(bytes + position, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  // MARK: - Values

  /// Appends the text just read, its references resolved and its line ends made one.
  mutating func appendText(to target: inout ByteBuffer) throws(SheetRefusal) {
    try append(from: textRange.lowerBound, to: textRange.upperBound, isRaw: isTextRaw, to: &target)
  }

  /// The value of an attribute of the element just read.
  func attribute(_ name: XMLName) throws(SheetRefusal) -> String? {
    guard let found = attributes.first(where: { $0.name == name }) else { return nil }
    var target = ByteBuffer(capacity: found.end - found.start + 1)
    try append(from: found.start, to: found.end, isRaw: false, to: &target)
    return String(decoding: UnsafeBufferPointer(start: target.base, count: target.count), as: UTF8.self)
  }

  /// An attribute that holds a number without sign.
  func number(_ attribute: XMLAttribute) -> Int? {
    guard attribute.end > attribute.start, attribute.end - attribute.start < 10 else { return nil }
    var number = 0
    for p in attribute.start..<attribute.end {
      guard (0x30...0x39).contains(bytes[p]) else { return nil }
      number = number * 10 + Int(bytes[p] - 0x30)
    }
    return number
  }

  func isTrue(_ attribute: XMLAttribute) -> Bool {
    bytes[attribute.start] == 0x31 || bytes[attribute.start] == 0x74
  }

  private func append(from start: Int, to end: Int, isRaw: Bool, to target: inout ByteBuffer) throws(SheetRefusal) {
    let span = UnsafeBufferPointer(start: UnsafePointer(bytes + start), count: end - start)
    switch XMLText.append(span, isRaw: isRaw, to: &target) {
    case nil: return
    case .entity: throw .entityUnknown(part: part, byte: offset(of: start))
    case .character: throw .xmlBroken(part: part, byte: offset(of: start))
    }
  }
}

extension String {
  fileprivate func range(of word: String) -> Index? {
    indices.first { self[$0...].hasPrefix(word) }
  }
}
