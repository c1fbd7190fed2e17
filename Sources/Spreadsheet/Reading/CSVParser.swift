/// Bytes of UTF-8 in, records out, whatever the pieces the bytes come in.
struct CSVParser: ~Copyable {
  private enum State { case fieldStart, unquoted, quoted, afterQuote }

  private let delimiter: UInt8
  private let limits: Limits
  private var state = State.fieldStart
  private var line = 1
  private var rowLine = 1
  private var quoteLine = 1
  private var rows = 0
  private var isAfterCR = false
  private var bytes = ByteBuffer()
  /// Where the fields of the record end in `bytes`.
  private var ends: [Int] = []

  init(delimiter: UInt8, limits: Limits) {
    self.delimiter = delimiter
    self.limits = limits
  }

  mutating func take(_ piece: UnsafeBufferPointer<UInt8>, _ body: (CSVRow) throws -> Void) throws {
    for byte in piece {
      if isAfterCR {
        isAfterCR = false
        if byte == 0x0A { continue }
      }
      if byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 {
        throw SheetRefusal.controlCharacter(line: line)
      }
      switch state {
      case .quoted:
        if byte == 0x22 { state = .afterQuote } else { try appendQuoted(byte) }
      case .afterQuote where byte == 0x22:
        try append(byte)
        state = .quoted
      case .fieldStart where byte == 0x22:
        quoteLine = line
        state = .quoted
      default:
        if byte == delimiter {
          try endField()
          state = .fieldStart
        } else if byte == 0x0A || byte == 0x0D {
          isAfterCR = byte == 0x0D
          try endRow(body)
        } else if state == .afterQuote {
          throw SheetRefusal.quoteMisplaced(line: line)
        } else {
          state = .unquoted
          try append(byte)
        }
      }
    }
  }

  mutating func finish(_ body: (CSVRow) throws -> Void) throws {
    if state == .quoted { throw SheetRefusal.quoteUnbalanced(line: quoteLine) }
    try endRow(body)
  }

  private mutating func appendQuoted(_ byte: UInt8) throws(SheetRefusal) {
    guard byte == 0x0A || byte == 0x0D else { return try append(byte) }
    line += 1
    isAfterCR = byte == 0x0D
    try append(0x0A)
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) throws(SheetRefusal) {
    guard bytes.count < limits.rowBytes else { throw .lineTooLong(line: rowLine) }
    bytes.reserve(1)
    bytes.end.pointee = byte
    bytes.advance(1)
  }

  private mutating func endField() throws(SheetRefusal) {
    let start = ends.last ?? 0
    guard ends.count < limits.columns else { throw .tooManyFields(line: rowLine) }
    let field = UnsafeBufferPointer(start: UnsafePointer(bytes.base + start), count: bytes.count - start)
    guard field.count <= limits.cellLength || CellText.utf16Length(field) <= limits.cellLength else {
      throw .fieldTooLong(line: rowLine, column: ends.count)
    }
    ends.append(bytes.count)
  }

  private mutating func endRow(_ body: (CSVRow) throws -> Void) throws {
    let isBlank = ends.isEmpty && bytes.count == 0 && state == .fieldStart
    if !isBlank {
      try endField()
      rows += 1
      guard rows <= limits.rows else { throw SheetRefusal.tooManyLines(line: rowLine) }
      try body(CSVRow(line: rowLine, fields: fields))
    }
    line += 1
    rowLine = line
    state = .fieldStart
    bytes.truncate(to: 0)
    ends.removeAll(keepingCapacity: true)
  }

  private var fields: [String] {
    var start = 0
    var fields: [String] = []
    fields.reserveCapacity(ends.count)
    for end in ends {
      fields.append(
        String(
          decoding: UnsafeBufferPointer(start: UnsafePointer(bytes.base + start), count: end - start), as: UTF8.self))
      start = end
    }
    return fields
  }
}
